package se.gemensam.livetext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Types letters in Java, and leaves everything else to the JavaScript engine, which interprets and takes a hundred times as
 * long. The engine is given what was typed when it is needed next. Whatever is not plainly a keystroke inside a textblock,
 * such as one that may be invalid or lost its place, is the engine's to judge.
 */
@Component
@Primary
class QuickTextEngine implements TextEngine {

    private final TextEngine engine;
    private final Map<UUID, TextTwin> twins = new ConcurrentHashMap<>();

    QuickTextEngine(GraalTextEngine engine) {
        this.engine = engine;
    }

    @Override
    public Versions versions() {
        return engine.versions();
    }

    @Override
    public void open(UUID document, String contentJson) {
        twins.remove(document);
        engine.open(document, contentJson);
        twins.put(document, new TextTwin(RichText.parse(contentJson)));
    }

    @Override
    public void close(UUID document) {
        twins.remove(document);
        engine.close(document);
    }

    @Override
    public String content(UUID document) {
        return RichText.toJson(twin(document).doc());
    }

    @Override
    public Rebased submit(UUID document, String stepsJson, List<Missed> missed, int known) {
        var twin = twin(document);
        return typed(twin, stepsJson, missed, known).orElseGet(() -> {
            catchUp(document, twin);
            return followed(document, twin, engine.submit(document, stepsJson, missed, known));
        });
    }

    private static Optional<Rebased> typed(TextTwin twin, String stepsJson, List<Missed> missed, int known) {
        return Keystroke.parse(stepsJson)
                // A deletion may take words that its author had not seen.
                .filter(typed -> missed.isEmpty() || typed.stream().noneMatch(Keystroke::removes))
                .flatMap(typed -> {
                    var over = missed.subList(known, missed.size()).stream()
                            .map(Missed::map)
                            .toList();
                    return over.isEmpty() ? Optional.of(typed) : Keystroke.rebased(typed, over);
                })
                .filter(typed -> isDone(twin, typed))
                .map(typed -> new Rebased(
                        typed.stream().map(Keystroke::toJson).toList(),
                        typed.stream().map(Keystroke::map).toList(),
                        null,
                        null,
                        List.of(),
                        twin.size()));
    }

    private static boolean isDone(TextTwin twin, List<Keystroke> typed) {
        try {
            return twin.type(typed);
        } catch (IllegalArgumentException notInSchema) {
            return false;
        }
    }

    @Override
    public Rebased change(UUID document, String targetJson) {
        var twin = twin(document);
        catchUp(document, twin);
        return followed(document, twin, engine.change(document, targetJson));
    }

    @Override
    public void check(String contentJson) {
        engine.check(contentJson);
    }

    @Override
    public String slice(UUID document, int from, int to) {
        catchUp(document, twin(document));
        return engine.slice(document, from, to);
    }

    @Override
    public String text(UUID document, int from, int to) {
        catchUp(document, twin(document));
        return engine.text(document, from, to);
    }

    private void catchUp(UUID document, TextTwin twin) {
        if (twin.isAhead()) {
            engine.submit(document, twin.stepsForEngine(), List.of(), 0);
            twin.engineCaughtUp();
        }
    }

    /** JavaScript lets half of a surrogate pair stand alone; here that is no text, and what made it is taken back. */
    private Rebased followed(UUID document, TextTwin before, Rebased done) {
        try {
            twins.put(document, new TextTwin(RichText.parse(engine.content(document))));
            return done;
        } catch (IllegalArgumentException noText) {
            engine.open(document, RichText.toJson(before.doc()));
            throw new InvalidTextException(String.valueOf(noText.getMessage()));
        }
    }

    private TextTwin twin(UUID document) {
        var twin = twins.get(document);
        if (twin == null) {
            throw new EngineLostException(EngineLostException.Blame.ANOTHER, "not held");
        }
        return twin;
    }
}
