package vn.ntm.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** What a person asked about their data. */
@Component
class DataRequestData implements PersonalData {
    private final DataRequestRows rows;

    DataRequestData(DataRequestRows rows) {
        this.rows = rows;
    }

    @Override
    public String titleKey() {
        return "privacy.requests.title";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return rows.of(person).stream().map(DataRequestData::fields).toList();
    }

    private static Map<String, @Nullable Object> fields(DataRequest request) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", request.kind());
        fields.put("contact", request.contact());
        fields.put("details", request.details());
        fields.put("receivedOn", request.receivedOn());
        fields.put("dueOn", request.dueOn());
        fields.put("state", request.state());
        fields.put("answer", request.answer());
        fields.put("answeredOn", request.answeredOn());
        return fields;
    }
}
