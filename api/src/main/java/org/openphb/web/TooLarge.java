package org.openphb.web;

/** More bytes than we take. Thrown while they stream in, so that nothing large is ever kept. */
public final class TooLarge extends Refusal {
    private static final long serialVersionUID = 1;

    /** @param most bytes */
    public TooLarge(long most) {
        super(
                413,
                "This is too large",
                "We can take at most " + (most < 1 << 20 ? (most >> 10) + " kB" : (most >> 20) + " MB") + ".");
    }
}
