package se.gemensam.platform;

import java.util.UUID;

/** What a point of an answer is about. Kept as text in one column. */
sealed interface ConsultationSubject {

    record Whole() implements ConsultationSubject {

        @Override
        public String toString() {
            return "WHOLE";
        }
    }

    record Part(UUID sectionId) implements ConsultationSubject {

        @Override
        public String toString() {
            return sectionId.toString();
        }
    }

    /** @param place among the questions, from 0 */
    record Question(int place) implements ConsultationSubject {

        @Override
        public String toString() {
            return "QUESTION:" + place;
        }
    }

    static ConsultationSubject parse(String text) {
        if (text.equals("WHOLE")) {
            return new Whole();
        }
        return text.startsWith("QUESTION:")
                ? new Question(Integer.parseInt(text.substring(9)))
                : new Part(UUID.fromString(text));
    }
}
