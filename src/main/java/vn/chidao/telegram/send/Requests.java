package vn.chidao.telegram.send;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.view.Button;

/** Our messages as the library's requests. Link previews are off everywhere. */
final class Requests {
    private static final int NOTICE = 200;

    SendMessage text(Place place, String text, boolean html, List<List<Button>> keyboard) {
        var request = SendMessage.builder()
                .chatId(place.chatId())
                .messageThreadId(place.thread())
                .text(text)
                .linkPreviewOptions(noPreview())
                .replyMarkup(markup(keyboard));
        if (place.replyTo() != null) {
            // Without leave, a question deleted meanwhile would make the answer fail.
            request.replyParameters(ReplyParameters.builder()
                    .messageId(place.replyTo())
                    .allowSendingWithoutReply(true)
                    .build());
        }
        return request.parseMode(html ? ParseMode.HTML : null).build();
    }

    EditMessageText edit(long chatId, long messageId, String text, boolean html, List<List<Button>> keyboard) {
        return EditMessageText.builder()
                .chatId(chatId)
                .messageId(Math.toIntExact(messageId))
                .text(text)
                .parseMode(html ? ParseMode.HTML : null)
                .linkPreviewOptions(noPreview())
                .replyMarkup(markup(keyboard))
                .build();
    }

    AnswerCallbackQuery answer(String callbackId, @Nullable String notice) {
        return AnswerCallbackQuery.builder()
                .callbackQueryId(callbackId)
                .text(notice == null ? null : shortened(notice))
                .build();
    }

    SendChatAction typing(Place place) {
        return SendChatAction.builder()
                .chatId(place.chatId())
                .messageThreadId(place.thread())
                .action(ActionType.TYPING.toString())
                .build();
    }

    SetMyCommands menu(List<Dialogue.Command> commands, @Nullable Long chatId) {
        var scope = chatId == null
                ? new BotCommandScopeDefault()
                : BotCommandScopeChat.builder().chatId(chatId).build();
        return SetMyCommands.builder().commands(entries(commands)).scope(scope).build();
    }

    SendDocument document(
            long chatId, String name, byte[] content, String caption, boolean html, List<List<Button>> keyboard) {
        return SendDocument.builder()
                .chatId(chatId)
                .document(new InputFile(new ByteArrayInputStream(content), asciiName(name)))
                .caption(caption)
                .parseMode(html ? ParseMode.HTML : null)
                .replyMarkup(markup(keyboard))
                .build();
    }

    /** The name without marks; whatever is then no plain letter of a file name becomes «_». */
    static String asciiName(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return bare.replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    private static String shortened(String notice) {
        return notice.codePointCount(0, notice.length()) <= NOTICE
                ? notice
                : notice.substring(0, notice.offsetByCodePoints(0, NOTICE - 1)) + "…";
    }

    private static List<BotCommand> entries(List<Dialogue.Command> commands) {
        return commands.stream()
                .map(command -> new BotCommand(command.name(), command.description()))
                .toList();
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static @Nullable InlineKeyboardMarkup markup(List<List<Button>> keyboard) {
        if (keyboard.isEmpty()) {
            return null;
        }
        var rows = keyboard.stream()
                .map(row -> new InlineKeyboardRow(row.stream()
                        .map(button -> InlineKeyboardButton.builder()
                                .text(button.label())
                                .callbackData(button.payload())
                                .build())
                        .toList()))
                .toList();
        return new InlineKeyboardMarkup(rows);
    }
}
