package vn.chidao.telegram.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The faults still to come, by method and chat. Thread-safe. */
final class Faults {
    private final List<Planned> planned = new ArrayList<>();

    /** A fault for the next calls of one method, in one chat or in any. */
    private static final class Planned {
        private final String method;
        private final @Nullable Long chat;
        private final Fault fault;
        private int times;

        Planned(String method, @Nullable Long chat, int times, Fault fault) {
            this.method = method.toLowerCase(Locale.ROOT);
            this.chat = chat;
            this.times = times;
            this.fault = fault;
        }
    }

    synchronized void plan(String method, @Nullable Long chat, int times, Fault fault) {
        planned.add(new Planned(method, chat, times, fault));
    }

    /** The fault for this call, used up by it; null for none. Those planned first come first. */
    synchronized @Nullable Fault next(String method, String chat) {
        var fitting = planned.stream()
                .filter(plan -> plan.method.equals(method.toLowerCase(Locale.ROOT)))
                .filter(plan -> plan.chat == null || plan.chat.toString().equals(chat))
                .findFirst();
        if (fitting.isEmpty()) {
            return null;
        }
        var plan = fitting.get();
        plan.times--;
        if (plan.times == 0) {
            planned.remove(plan);
        }
        return plan.fault;
    }
}
