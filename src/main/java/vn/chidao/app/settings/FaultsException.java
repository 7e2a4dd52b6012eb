package vn.chidao.app.settings;

import java.io.IOException;
import java.util.List;

/** Surroundings that keep the program from its work, every fault in a sentence of its own for whoever started it. */
public final class FaultsException extends IOException {
    private final List<String> faults;

    /** Faults, each in a sentence. */
    public FaultsException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Throws when there is any fault. */
    public static void unlessNone(List<String> faults) throws FaultsException {
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
    }

    /** Returns the sentences. */
    public List<String> faults() {
        return faults;
    }
}
