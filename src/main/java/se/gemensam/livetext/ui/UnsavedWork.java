package se.gemensam.livetext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import java.util.function.IntConsumer;

/** What a browser keeps of an account's texts that the server does not have. */
@Tag("unsaved-work")
@JsModule("./livetext/editor/unsavedwork.ts")
class UnsavedWork extends Component {

    /** A browser that cannot say keeps nothing. */
    void count(UUID account, IntConsumer result) {
        getElement()
                .callJsFunction("count", account.toString())
                .then(Integer.class, result::accept, _ -> result.accept(0));
    }

    void clear(UUID account, Runnable next) {
        getElement().callJsFunction("clear", account.toString()).then(_ -> next.run(), _ -> next.run());
    }
}
