package se.gemensam.organisation;

/** Where the party stands in an assembly; decides what a pledge can ask for, to carry out or to press for. */
public enum Standing {
    MAJORITY,
    MINORITY_GOVERNMENT,
    IN_COALITION,
    OPPOSITION;

    public boolean governs() {
        return this != OPPOSITION;
    }
}
