package vn.chidao.push;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.chidao.view.Message;

/** An outbox that notes every attempt and answers as told, else with {@link Delivery.Sent}. */
final class FakeOutbox implements Outbox {
    private final Clock clock;
    private final List<Attempt> attempts = Collections.synchronizedList(new ArrayList<>());
    private final Map<Long, Deque<Delivery>> answers = new ConcurrentHashMap<>();
    private final Map<Integer, Consumer<Attempt>> surprises = new ConcurrentHashMap<>();

    FakeOutbox(Clock clock) {
        this.clock = clock;
    }

    record Attempt(long chatId, String html, Instant at) {}

    /** The next attempts to the chat end like this; those after them arrive. */
    FakeOutbox answer(long chatId, Delivery... deliveries) {
        answers.computeIfAbsent(chatId, chat -> new ArrayDeque<>()).addAll(List.of(deliveries));
        return this;
    }

    /** In the middle of the attempt of this number, counted from 1, something else happens. */
    FakeOutbox onAttempt(int number, Consumer<Attempt> surprise) {
        surprises.put(number, surprise);
        return this;
    }

    @Override
    public Delivery send(long chatId, Message message) {
        var attempt = new Attempt(chatId, message.html(), clock.instant());
        int number;
        synchronized (attempts) {
            attempts.add(attempt);
            number = attempts.size();
        }
        surprises.getOrDefault(number, ignored -> {}).accept(attempt);
        var planned = answers.getOrDefault(chatId, new ArrayDeque<>()).poll();
        return planned == null ? new Delivery.Sent(number) : planned;
    }

    /** Every attempt, in order. */
    List<Attempt> attempts() {
        synchronized (attempts) {
            return List.copyOf(attempts);
        }
    }

    /** Every attempt, as «chat text». */
    List<String> lines() {
        return attempts().stream()
                .map(attempt -> attempt.chatId() + " " + attempt.html())
                .toList();
    }

    /** What was tried for the chat, in order. */
    List<String> texts(long chatId) {
        return attempts().stream()
                .filter(attempt -> attempt.chatId() == chatId)
                .map(Attempt::html)
                .collect(Collectors.toList());
    }
}
