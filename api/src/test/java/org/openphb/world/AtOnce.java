package org.openphb.world;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two calls that set out at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Both answers, in the order of the calls. */
    public static List<Response> both(Supplier<Response> one, Supplier<Response> other) {
        var ready = new CountDownLatch(2);
        return Stream.of(one, other)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    ready.countDown();
                    await(ready);
                    return call.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
