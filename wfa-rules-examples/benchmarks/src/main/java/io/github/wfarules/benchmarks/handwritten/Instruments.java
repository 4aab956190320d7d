package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Instrument;
import io.github.wfarules.Instrument.Binds;
import io.github.wfarules.Instrument.Kind;
import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instruments that findings cite. */
final class Instruments {
    static final Instrument PERPRES = national(
            "perpres-21-2023",
            "Peraturan Presiden Nomor 21 Tahun 2023 (hari kerja dan jam kerja)",
            "Presidential Regulation 21/2023 (working days and hours)",
            "21/2023",
            LocalDate.of(2023, 4, 12),
            LocalDate.of(2023, 4, 12),
            null);
    static final Instrument REGULATION_4 = national(
            "permenpanrb-4-2025",
            "Peraturan Menteri PANRB Nomor 4 Tahun 2025 (pelaksanaan Pasal 8 ayat (4) Peraturan Presiden Nomor 21 Tahun 2023)",
            "Regulation of the Minister of State Apparatus 4/2025 (implements article 8(4) of Presidential Regulation 21/2023)",
            "4/2025",
            LocalDate.of(2025, 4, 16),
            LocalDate.of(2025, 4, 21),
            null);
    static final Instrument CIRCULAR_2 = national(
            "se-menpanrb-2-2025",
            "Surat Edaran Menteri PANRB Nomor 2 Tahun 2025",
            "Circular of the Minister of State Apparatus 2/2025",
            "2/2025",
            LocalDate.of(2025, 3, 5),
            LocalDate.of(2025, 3, 24),
            LocalDate.of(2025, 4, 8));
    static final Instrument CIRCULAR_3 = new Instrument(
            "se-menpanrb-3-2025",
            Kind.ACT,
            new Text(
                    "Surat Edaran Menteri PANRB Nomor 3 Tahun 2025",
                    "Circular of the Minister of State Apparatus 3/2025"),
            "3/2025",
            null,
            LocalDate.of(2025, 4, 8),
            LocalDate.of(2025, 4, 8),
            null,
            List.of("se-menpanrb-2-2025"),
            List.of(),
            null,
            null,
            Binds.TERRITORY,
            "national");
    static final Instrument JOINT_DECREE_2025 = national(
            "skb-1017-2-2-2024",
            "Keputusan Bersama tentang hari libur dan cuti bersama tahun 2025",
            "Joint decree on the holidays and joint leave of 2025",
            "1017/2/2 (2024)",
            null,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31));
    static final Instrument HOME_MINISTRY = new Instrument(
            "wamendagri-2025-06-21",
            Kind.STATEMENT,
            new Text(
                    "Pernyataan Wakil Menteri Dalam Negeri tentang pedoman yang akan terbit",
                    "Statement of the Vice Minister of Home Affairs on guidance to come"),
            null,
            LocalDate.of(2025, 6, 21),
            null,
            null,
            null,
            List.of(),
            List.of(),
            "Wakil Menteri Dalam Negeri",
            "Moralita, 21 June 2025",
            Binds.TERRITORY,
            "national");
    static final Instrument KOTA_MALANG = regional(
            "se-walikota-malang-8-2025",
            Kind.ACT,
            new Text("Surat Edaran Wali Kota Malang Nomor 8 Tahun 2025", "Circular of the Mayor of Malang 8/2025"),
            "8/2025",
            null,
            "kota-malang");
    static final Instrument KAB_MALANG = regional(
            "sekda-kab-malang-2025",
            Kind.STATEMENT,
            new Text(
                    "Pernyataan penjabat Sekretaris Daerah Kabupaten Malang tentang pelaksanaan SE Menteri PANRB Nomor 2 Tahun 2025",
                    "Statement of the acting Regional Secretary of Malang Regency on carrying out Circular 2/2025"),
            null,
            "Penjabat Sekretaris Daerah Kabupaten Malang",
            "kab-malang");
    static final Instrument KOTA_BATU = new Instrument(
            "sekda-kota-batu-2025",
            Kind.STATEMENT,
            new Text(
                    "Pernyataan Sekretaris Daerah Kota Batu tentang kerja dari kantor sebelum Idulfitri",
                    "Statement of the Regional Secretary of Batu City on work from the office before Idulfitri"),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            "Sekretaris Daerah Kota Batu",
            "Malang Posco Media, 28 March 2025",
            Binds.OWN_UNITS,
            "kota-batu");

    private Instruments() {}

    private static Instrument national(
            String id,
            String indonesian,
            String english,
            String number,
            @Nullable LocalDate date,
            LocalDate from,
            @Nullable LocalDate to) {
        return new Instrument(
                id,
                Kind.ACT,
                new Text(indonesian, english),
                number,
                date,
                from,
                to,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Binds.TERRITORY,
                "national");
    }

    private static Instrument regional(
            String id, Kind kind, Text title, @Nullable String number, @Nullable String speaker, String layer) {
        return new Instrument(
                id,
                kind,
                title,
                number,
                null,
                LocalDate.of(2025, 3, 24),
                LocalDate.of(2025, 3, 27),
                null,
                List.of(),
                List.of(),
                speaker,
                "Malang Posco Media, 28 March 2025",
                Binds.OWN_UNITS,
                layer);
    }
}
