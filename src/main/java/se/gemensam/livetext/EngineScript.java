package se.gemensam.livetext;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/** One JavaScript context with the text engine loaded: no files, no network, no host classes, no threads. */
final class EngineScript {

    private final Context context;
    private final Value functions;

    EngineScript(Engine engine, Source source) {
        context = Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.NONE)
                .build();
        context.eval(source);
        functions = context.getBindings("js").getMember("textEngine");
    }

    String ask(String function, Object... arguments) {
        return functions.getMember(function).execute(arguments).asString();
    }

    void tell(String function, Object... arguments) {
        functions.getMember(function).execute(arguments);
    }

    /** Ends whatever runs in it, from any thread. */
    void abort() {
        context.close(true);
    }
}
