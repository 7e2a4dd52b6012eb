package vn.chidao.digest.format.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/** Reads the main article of a saved page into lines, numbered as in the page's source. */
public final class HtmlReader {
    /** More tags than any page of an office has; each costs some hundred bytes of memory. */
    private static final int MOST_TAGS = 400_000;

    /** Returns the article's lines, its title first; throws when the page is beyond bounds. */
    public List<Line> read(String html, Countdown countdown) throws UnreadableException {
        if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new UnreadableException("format.tooComplex");
        }
        var page = parse(html.replace("\r\n", "\n").replace('\r', '\n'), countdown);
        var title = PageTitle.of(page);
        var body = page.body();
        var mass = TextMass.weigh(body);
        var walk = new PageWalk(body, new Frame(body, mass, title), new Tables(mass), countdown);
        body.filter(walk);
        countdown.check();
        return new Article(title).of(walk.lines());
    }

    private static Document parse(String html, Countdown countdown) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        return parser.parseInput(new Watched(new StringReader(html), countdown), "");
    }

    /** The page's source, which ends with an error when the time is over. */
    private static final class Watched extends FilterReader {
        private final Countdown countdown;

        Watched(Reader in, Countdown countdown) {
            super(in);
            this.countdown = countdown;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            countdown.check();
            return super.read(buffer, offset, length);
        }
    }
}
