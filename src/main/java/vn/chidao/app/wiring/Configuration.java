package vn.chidao.app.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.app.settings.Failure;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.settings.TomlFile;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.library.Lexicon;
import vn.chidao.view.Messages;

/** The names and words of the configuration folder. */
record Configuration(Agencies agencies, Lexicon lexicon) {
    /** Reads one file. */
    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    /** Reads the folder; throws with the faults of all its files at once. */
    static Configuration load(Path config, Messages messages) throws FaultsException {
        var faults = new ArrayList<String>();
        var agencies = read(config.resolve("agencies.toml"), Agencies::load, messages, faults);
        var written = read(config.resolve("abbreviations.toml"), Lexicon.Written::load, messages, faults);
        var spoken = read(config.resolve("thesaurus.toml"), Lexicon.Spoken::load, messages, faults);
        if (agencies == null || written == null || spoken == null) {
            throw new FaultsException(faults);
        }
        return new Configuration(agencies, Lexicon.of(written, spoken));
    }

    private static <T> @Nullable T read(Path file, Reader<T> reader, Messages messages, List<String> faults) {
        try {
            return reader.read(file);
        } catch (IOException e) {
            faults.add(sentence(file, e, messages));
        } catch (NullPointerException missing) {
            // What a file leaves out is read as null, and the records take none.
            faults.add(messages.say("settings.incomplete", file));
        }
        return null;
    }

    private static String sentence(Path file, IOException failure, Messages messages) {
        try {
            if (failure instanceof JsonMappingException mapping && mapping.getCause() instanceof NullPointerException) {
                return messages.say("settings.incomplete", file);
            }
            return failure instanceof JsonProcessingException written
                    ? new TomlFile(file, messages).fault(written)
                    : Failure.sentence(failure, messages);
        } catch (IOException gone) {
            return Failure.sentence(gone, messages);
        }
    }
}
