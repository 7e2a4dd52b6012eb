package vn.chidao.text.number;

import java.util.List;

final class NumberQuestion {
    private NumberQuestion() {}

    static List<NumberQuery> read(String nfc) {
        return List.of();
    }
}
