package vn.chidao.telegram.poll;

import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What the poller feeds. Called on the poller's thread, so it hands work on and returns. */
public interface UpdateSink {
    /** The server knows the bot; called once, before any update. */
    void started(JsonNode me);

    /** Another receiver takes the updates of the same token; called once for each outbreak of that. */
    default void contested() {}

    /** An update came; {@code receipt} is to be told once that it is done. */
    void update(Update update, Receipt receipt);
}
