package se.gemensam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skipped where no LibreOffice is installed. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsLibreOffice.Condition.class)
public @interface NeedsLibreOffice {

    Path PROGRAM = Path.of("/usr/bin/soffice");

    /** Looks for the program where tests start it. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Files.isExecutable(PROGRAM)
                    ? ConditionEvaluationResult.enabled("LibreOffice is here")
                    : ConditionEvaluationResult.disabled("needs LibreOffice at " + PROGRAM);
        }
    }
}
