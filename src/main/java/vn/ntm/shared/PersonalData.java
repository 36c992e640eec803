package vn.ntm.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one module keeps about a person. Found as a bean; asked in a transaction of somebody who may see it. Never holds what proves who one is. */
public interface PersonalData {
    /** Key of the Vietnamese words for what it is. */
    String titleKey();

    /** Every record of the person within reach, each with its fields by name. */
    List<Map<String, @Nullable Object>> of(UUID person);
}
