package vn.ntm.planning.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;

/** LINT-10: the recipients name the superior that is reported to, the organisations that are asked to act, and the archive of the office (VT). */
class RecipientsAreComplete implements PlanCheck {
    private static final Pattern REPORTS_UPWARD = Phrase.words(
            "(?:báo cáo|theo yêu cầu của|gửi|theo chỉ đạo của)[^.]{0,120}(?:huyện|tỉnh|thành phố|thị xã|quận|cấp trên|(?<!cơ )(?<!trụ )sở)");
    private static final Pattern SUPERIOR = Phrase.words(
            "huyện|tỉnh|thành phố|thị xã|quận|sở|cấp trên|b/c|báo cáo|như trên|như kính gửi|huyện ủy|tỉnh ủy");
    private static final Pattern ASKS_ORGANISATIONS = Phrase.words(
            "đề nghị[^.]{0,160}(?:mặt trận tổ quốc|mttq|tổ chức chính trị|đoàn thể|hội liên hiệp|hội nông dân)");
    private static final Pattern ORGANISATIONS =
            Phrase.words("mặt trận|mttq|tổ chức|đoàn thể|các hội|hội|như trên|như kính gửi|ubmttq");
    private static final Pattern ARCHIVE = Pattern.compile("^[-–+•\\s]*lưu(?!\\p{L})");
    private static final Pattern OFFICE = Phrase.words("vt|văn thư|hành chính");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Found<String>> recipients = plan.plan().recipients();
        if (recipients.isEmpty()) {
            return Stream.of(Place.wholeDocument().warning("LINT-10", plan.say("checks.10.none")));
        }
        return Stream.concat(missing(plan, recipients), archive(plan, recipients));
    }

    private static Stream<Finding> missing(PlanUnderCheck plan, List<Found<String>> recipients) {
        String list = Spelling.plain(
                String.join("; ", recipients.stream().map(Found::value).toList()));
        List<String> missing = new ArrayList<>();
        if (says(plan, REPORTS_UPWARD) && !SUPERIOR.matcher(list).find()) {
            missing.add(plan.say("checks.10.superior"));
        }
        if (says(plan, ASKS_ORGANISATIONS) && !ORGANISATIONS.matcher(list).find()) {
            missing.add(plan.say("checks.10.organisations"));
        }
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(heading(plan, recipients)
                        .warning("LINT-10", plan.say("checks.10.missing", String.join(", ", missing))));
    }

    private static boolean says(PlanUnderCheck plan, Pattern pattern) {
        return Stream.of(Block.Kind.ITEM, Block.Kind.PARAGRAPH, Block.Kind.TABLE_ROW)
                .flatMap(plan::blocksOf)
                .filter(block -> !block.path().isEmpty())
                .anyMatch(block -> Phrase.occursIn(block.text(), pattern));
    }

    private static Stream<Finding> archive(PlanUnderCheck plan, List<Found<String>> recipients) {
        List<Found<String>> archives = recipients.stream()
                .filter(recipient ->
                        ARCHIVE.matcher(Spelling.plain(recipient.value())).find())
                .toList();
        if (archives.isEmpty()) {
            return Stream.of(heading(plan, recipients).warning("LINT-10", plan.say("checks.10.no-archive")));
        }
        return archives.stream()
                .filter(archive -> !Phrase.occursIn(archive.value(), OFFICE))
                .map(archive ->
                        new Place(archive.line(), archive.value()).warning("LINT-10", plan.say("checks.10.archive")));
    }

    private static Place heading(PlanUnderCheck plan, List<Found<String>> recipients) {
        return plan.blocksOf(Block.Kind.RECIPIENT)
                .findFirst()
                .map(Place::of)
                .orElseGet(() -> new Place(
                        recipients.getFirst().line(), recipients.getFirst().value()));
    }
}
