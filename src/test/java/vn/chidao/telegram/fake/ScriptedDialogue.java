package vn.chidao.telegram.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Speaker;
import vn.chidao.view.Button;
import vn.chidao.view.Message;

/**
 * A conversation that repeats what it hears and writes down everything. «ném» throws, «chậm» waits for {@link #slow},
 * «nút» answers with a button.
 */
public final class ScriptedDialogue implements Dialogue {
    /** Holds back the answer to «chậm». */
    public final CountDownLatch slow = new CountDownLatch(1);

    /** What was heard, as «chat/user/group: text». */
    public final List<String> heard = new CopyOnWriteArrayList<>();

    /** How often noting something about a chat is still to fail. */
    public final AtomicInteger notingFails = new AtomicInteger();

    /** What was noted about chats. */
    public final List<String> noted = new CopyOnWriteArrayList<>();

    @Override
    public List<Message> reply(Speaker speaker, String text) {
        heard.add("%d/%d/%s: %s".formatted(speaker.chatId(), speaker.userId(), speaker.group(), text));
        if (text.equals("ném")) {
            throw new IllegalStateException("thrown on purpose");
        }
        if (text.equals("chậm")) {
            wait(slow);
        }
        if (text.equals("nút")) {
            return List.of(
                    new Message("<b>nút</b>", List.of(List.of(new Button("Bấm", "p1"), new Button("Hỏng", "ném")))));
        }
        return List.of(Message.of("Nghe: " + text.replace("&", "&amp;").replace("<", "&lt;")));
    }

    @Override
    public List<Message> edited(Speaker speaker, String text) {
        return reply(speaker, "sửa thành " + text);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    @Override
    public Tap tap(Speaker speaker, String payload) {
        heard.add("%d/%d/%s: [%s]".formatted(speaker.chatId(), speaker.userId(), speaker.group(), payload));
        if (payload.equals("ném")) {
            throw new IllegalStateException("thrown on purpose");
        }
        return new Tap(List.of(Message.of("Bấm: " + payload)), "xong", payload.startsWith("lật"));
    }

    @Override
    public void reachable(long chatId, boolean reachable) {
        if (notingFails.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("thrown on purpose");
        }
        noted.add(chatId + (reachable ? " reachable" : " gone"));
    }

    @Override
    public void migrated(long from, long to) {
        noted.add(from + " -> " + to);
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("tuan", "Bản tin tuần", false), new Command("naplai", "Nạp lại", true));
    }
}
