package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Answer.Paging.NONE;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource 10DLC brands. */
final class Brands {

    private static final Parameter BRAND_ID
            = id("brand_id").required().means("Id of the brand, as given by brand-create.");

    static final List<Row> ROWS = List.of(
            post("brand-create", API, "Account/{auth_id}/10dlc/Brand/")
                    .does("Registers a brand for 10DLC from a profile; this costs money.",
                            "https://plivo.com/docs/messaging/api/10dlc/brand")
                    .note("Registration goes on after the answer: Plivo reports its outcome to url.")
                    .costs("The registration of the brand.")
                    .takes(
                            text("brand_alias").required().means("Name you give the brand."),
                            id("profile_uuid").required()
                                    .means("UUID of the profile to register; one profile makes one brand."),
                            oneOf("brand_type", "STANDARD", "STARTER")
                                    .means("Type of registration; STANDARD needs ein in the profile. Plivo assumes STARTER."),
                            flag("secondary_vetting")
                                    .means("Whether to vet a STANDARD brand for a higher throughput. Plivo assumes true."),
                            url("url").means("URL Plivo notifies when the registration status changes."),
                            method("method").means("HTTP method Plivo uses to call url; POST if not set."))
                    .answers("brand_id", "Id of the brand."),
            get("brand-list", API, "Account/{auth_id}/10dlc/Brand/")
                    .does("Lists the brands.", "https://plivo.com/docs/messaging/api/10dlc/brand")
                    .note("The answer may lack total_count: read on until next in meta is null or empty.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            oneOf("type", "STARTER", "STANDARD").means("Only brands of this type."),
                            oneOf("registration_status", "FAILED", "PROCESSING", "COMPLETED")
                                    .means("Only brands with this registration status."))
                    .lists("brands", NEXT)
                    .each("brand_id", "created_at")
                    .answers("brands", "List of brands.")
                    .answers("meta", "Paging data: limit, offset, next, previous, perhaps total_count."),
            get("brand-get", API, "Account/{auth_id}/10dlc/Brand/{brand_id}/")
                    .does("Reads a brand and its registration status.", "https://plivo.com/docs/messaging/api/10dlc/brand")
                    .takes(
                            BRAND_ID)
                    .answers("brand", "The brand, with its brand_id."),
            delete("brand-delete", API, "Account/{auth_id}/10dlc/Brand/{brand_id}/")
                    .does("Deletes a brand that has no active campaigns.", "https://plivo.com/docs/messaging/api/10dlc/brand")
                    .takes(
                            BRAND_ID),
            get("brand-usecase-list", API, "Account/{auth_id}/10dlc/Brand/{brand_id}/usecases/")
                    .does("Lists the use cases of a brand.", "https://plivo.com/docs/messaging/api/10dlc/brand")
                    .takes(
                            BRAND_ID)
                    .lists("usecases", NONE));

    private Brands() {
    }
}
