package se.gemensam.livetext;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change that the server makes to a whole text.
 *
 * @param version the only one it may be made on; null when any
 * @param words from the text as it is to the text as it shall be
 */
record Revision(@Nullable Long version, UnaryOperator<RichText.Doc> words) {}
