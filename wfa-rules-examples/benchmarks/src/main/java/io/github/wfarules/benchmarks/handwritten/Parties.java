package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Party;
import io.github.wfarules.Text;

/** Who owes, receives or settles something. */
final class Parties {
    static final Party EMPLOYEE = party("employee", "Pegawai", "Employee");
    static final Party UNIT_HEAD = party("unit-head", "Kepala perangkat daerah", "Head of the agency");
    static final Party SCHOOL = party("school", "Sekolah", "School");
    static final Party HEAD_OF_BKPSDM = party("head-of-bkpsdm", "Kepala BKPSDM", "Head of BKPSDM");
    static final Party BODY = party("body", "PPK atau pimpinan instansi", "Appointing authority or head of the body");
    static final Party MAYOR = party("mayor", "Wali Kota", "Mayor");
    static final Party HOME_MINISTRY = party("home-ministry", "Kementerian Dalam Negeri", "Ministry of Home Affairs");

    private Parties() {}

    private static Party party(String code, String indonesian, String english) {
        return new Party(code, new Text(indonesian, english));
    }
}
