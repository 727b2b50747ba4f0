package se.gemensam.identity.ui;

import se.gemensam.shell.Mark;

/** The invented people that a visitor of the demo can try Gemensam as, one for each thing that one may do. */
enum DemoPerson {
    ANNA("Anna Berg", "anna@parti.example", Mark.PARTY),
    LENA("Lena Holm", "lena@lo.example", Mark.UNION),
    PETRA("Petra Lind", "petra@parti.example", Mark.PARTY),
    ULF("Ulf Ek", "ulf@lo.example", Mark.UNION),
    BO("Bo Rask", "bo@parti.example", Mark.PARTY),
    MAJ("Maj Strand", "maj@lo.example", Mark.UNION),
    KIM("Kim Sand", "kim@klubb.example", Mark.UNION),
    TOVE("Tove Nord", "tove@tco.example", Mark.COOPERATING),
    ADMIN("Driften", "admin@gemensam.example", Mark.JOINT);

    private final String label;
    private final String address;
    private final Mark mark;

    DemoPerson(String label, String address, Mark mark) {
        this.label = label;
        this.address = address;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    String address() {
        return address;
    }

    Mark mark() {
        return mark;
    }

    String roleKey() {
        return "login.demo." + name();
    }
}
