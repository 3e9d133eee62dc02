package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Change;
import org.openphb.people.ChangeIdTaken;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/**
 * What a package of care is reckoned at in an organisation, from a day on: its hours a week and what an hour costs, by band; or
 * a rate alone. Which cards hold today is for {@link RateCards} to say.
 */
@Entity
@Immutable
public class RateCard extends PanacheEntityBase {
    @Id
    UUID id;

    @Embedded
    Change change;

    @Embedded
    Succession succession;

    String packageName;

    /** None: the package comes in one size. */
    String tier;

    @OneToMany(mappedBy = "card")
    @OrderBy("position")
    List<RateBand> bands;

    protected RateCard() {}

    RateCard(UUID phoneId, Organisation organisation, UUID lastingId, KeepRateCard form, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.change = new Change(phoneId, organisation, form.firstDay(), by, form.why(), at);
        this.succession = new Succession(lastingId == null ? id : lastingId, form.replaces(), form.ends());
        this.packageName = form.packageName();
        this.tier = form.tier();
        this.bands = IntStream.range(0, form.bands().size())
                .mapToObj(i -> new RateBand(this, i + 1, form.bands().get(i)))
                .toList();
    }

    /**
     * From today or a later day on.
     *
     * @throws BadForm also for a package and tier that another card has, then or later
     */
    static RateCard kept(
            UUID phoneId, Organisation organisation, KeepRateCard form, Person by, LocalDate today, Instant at) {
        form.requireWhole();
        var lasting = Succession.lasting(
                form.replaces(), form.ends(), row -> in(organisation, row).map(known -> known.succession));
        var card = new RateCard(phoneId, organisation, lasting, form, by, at);
        card.change.requireComing(today);
        if (!form.ends()) {
            RateCards.requireAlone(card, everOf(organisation));
        }
        card.persist();
        persist(card.bands);
        flush();
        return card;
    }

    /** @throws ChangeIdTaken */
    RateCard sameAs(KeepRateCard form, Person by) {
        var kept = new KeepRateCard(
                succession.replaces,
                packageName,
                tier,
                bands.stream().map(RateBand::asked).toList(),
                change.firstDay,
                succession.ends,
                change.why);
        change.requireSame(form.equals(kept), by);
        return this;
    }

    private static final String WHOLE =
            "from RateCard c join fetch c.bands join fetch c.change.setBy where c.change.organisation = ?1 ";

    static Optional<RateCard> in(Organisation organisation, UUID phoneId) {
        return RateCard.<RateCard>list(WHOLE + "and c.change.phoneId = ?2", organisation, phoneId).stream()
                .findFirst();
    }

    /** Every card of this organisation, ever, with its bands; newest first. */
    static List<RateCard> everOf(Organisation organisation) {
        return list(WHOLE + "order by c.change.setAt desc, c.id desc", organisation);
    }
}
