package se.gemensam.platform.importing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The mission's source documents lie in shared/seeds beside the project; they are not part of it. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithSeeds.SeedsAreHere.class)
@interface WithSeeds {

    class SeedsAreHere implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return folder().isPresent()
                    ? ConditionEvaluationResult.enabled("shared/seeds is here")
                    : ConditionEvaluationResult.disabled("skipped: no shared/seeds beside the project");
        }

        static Optional<Path> folder() {
            return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                    .map(path -> path.resolve("shared/seeds"))
                    .filter(Files::isDirectory)
                    .findFirst();
        }
    }
}
