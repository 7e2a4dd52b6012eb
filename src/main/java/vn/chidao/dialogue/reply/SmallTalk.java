package vn.chidao.dialogue.reply;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.question.QuestionParser;
import vn.chidao.text.Fold;

/**
 * What is typed to a bot and is no question to its digests. Each kind is told by the whole of what was typed, without marks:
 * «hủy đăng ký kinh doanh» is somebody's matter, «hủy đăng ký» is not.
 */
enum SmallTalk {
    /** «Hủy đăng ký», «thôi nhận bản tin»: there is a command for that. */
    UNSUBSCRIBE(
            "(?:LEAD )*(?:huy|bo|ngung|dung|thoi|tat|khong(?: muon)?)(?: dang ky| theo doi| nhan| gui)+(?: ban tin| tin| thong bao)?"
                    + "(?: hang tuan| moi tuan| nua| di| cho toi| TAIL)*"),
    /** «Đăng ký nhận bản tin»: there is a command for that, too. */
    SUBSCRIBE("(?:LEAD )*(?:dang ky(?: theo doi| nhan)*(?: ban tin.*| tin)?|(?:theo doi|nhan) ban tin)"
            + "(?: hang tuan| moi tuan| cho toi| TAIL)*"),
    /** «Xin chào», «bạn là ai», «bạn làm được gì». */
    GREETING(
            "(?:LEAD )*(?:chao|alo|a lo|hi|hello|helo|hey)(?: ai| ca nha| moi nguoi| buoi (?:sang|trua|chieu|toi)| chi dao| YOU| TAIL)*"
                    + "|(?:chao |hi |alo )?(?:YOU|day) (?:la (?:ai|gi|con gi|bot gi)|ten(?: la)? gi)(?: TAIL)*"
                    + "|(?:chao |hi |alo )?YOU(?: co the| co)?(?: lam| giup| biet| tra loi| ho tro| dung de)+(?: duoc| cho| toi| minh| em| nhung| viec"
                    + "| cau hoi| cac)* gi(?: cho toi| khong| duoc| TAIL)*"
                    + "|(?:ME )?(?:co the )?hoi(?: YOU)?(?: duoc)?(?: nhung)? gi(?: duoc| TAIL)*"
                    + "|(?:LEAD )*(?:huong dan|tro giup|help)(?: su dung| cach dung| cach hoi| TAIL)*"),
    /** «Cảm ơn», «vâng». */
    THANKS(
            "(?:LEAD |ok |vang |chan thanh |rat )*(?:cam on|thanks?|thank you|tks)(?: rat| nhieu| lam| da| giup| ho tro| thong tin| do| YOU| TAIL)*"),
    /** «2+2», «hôm nay thứ mấy»: there is no word in it to look for. */
    NO_MATTER(
            "NUM(?: ?[+*x×÷^] ?NUM| - NUM| (?:cong|tru|nhan|chia)(?: voi| cho)? NUM)+ ?=?(?: ?(?:bang )?(?:may|bao nhieu))?"
                    + "|(?:hom nay|hom qua|ngay mai|mai|bay gio|gio|hien tai)(?: la| dang)? (?:thu may|thu gi|ngay (?:may|gi|nao|bao nhieu)|may gio"
                    + "|bao nhieu am|mung may)(?: roi| am lich| TAIL)*"
                    + "|(?:thu may|may gio|ngay may)(?: roi| hom nay)+(?: TAIL)*");

    private static final Pattern GREETS =
            Pattern.compile("\\b(?:chao|alo|hi|hello|la ai|ten(?: la)? gi|duoc (?:nhung )?gi)\\b");

    /** What is no letter, no figure and no sign of reckoning says nothing here. */
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}+*×÷^=-]+");

    private final Pattern whole;

    SmallTalk(String whole) {
        this.whole = Pattern.compile(whole.replace(
                        "LEAD",
                        "(?:xin|da|kinh|toi|em|minh|cho|muon|vui long|hay|giup|lam on|cach|lam sao(?: de)?|bot|ban)")
                .replace("TAIL", "(?:nhe|a|vay|the|nhi|voi|di|oi|the nao|nhu the nao|ra sao|o dau)")
                .replace("YOU", "(?:ban|bot|anh|chi|em|may|ad|admin)")
                .replace("ME", "(?:toi|em|minh|anh|chi)")
                .replace("NUM", "\\d+"));
    }

    /** Returns what {@code question}, a tidy one, is where it is none to the digests. */
    static Optional<SmallTalk> of(String question) {
        var plain = REST.matcher(Fold.plain(question)).replaceAll(" ").strip();
        return Arrays.stream(values())
                .filter(kind -> kind.whole.matcher(plain).matches())
                .findFirst()
                .or(() -> QuestionParser.isCourtesy(question)
                        ? Optional.of(GREETS.matcher(plain).find() ? GREETING : THANKS)
                        : Optional.empty());
    }
}
