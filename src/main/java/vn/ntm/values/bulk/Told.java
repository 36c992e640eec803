package vn.ntm.values.bulk;

/** What an import did to one unit, as the audit tells it. */
record Told(int changes, String fileName, String sha256, String criteriaSet, int year) {
    static Told of(ValueImport one, int changes) {
        return new Told(changes, one.fileName(), one.sha256(), one.setId(), one.year());
    }
}
