package se.gemensam.livetext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a browser keeps of an account's texts that the server does not have. */
@Tag("unsaved-work")
@JsModule("./livetext/editor/unsavedwork.ts")
class UnsavedWork extends Component {

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedWork.class);

    /** Who signs out must be let go also by a browser that fails to say. */
    void count(UUID account, IntConsumer result) {
        getElement().callJsFunction("count", account.toString()).then(Integer.class, result::accept, error -> {
            LOG.warn("The browser could not tell what it keeps: {}", error);
            result.accept(0);
        });
    }

    void clear(UUID account, Runnable next) {
        getElement().callJsFunction("clear", account.toString()).then(_ -> next.run(), _ -> next.run());
    }
}
