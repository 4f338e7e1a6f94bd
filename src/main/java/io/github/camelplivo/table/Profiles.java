package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.object;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Business profiles. */
final class Profiles {

    private static final Parameter EIN
            = text("ein").means("Tax number of the company, such as the EIN in the US.");
    private static final Parameter EIN_ISSUING_COUNTRY
            = country("ein_issuing_country").means("Two-letter code of the country that issued ein, such as US.");
    private static final Parameter WEBSITE
            = text("website").means("Web address of the company; the scheme may be left out.");
    private static final Parameter ALT_BUSINESS_ID
            = text("alt_business_id").means("Other identifier of the company, of the type altBusinessIdType.");
    private static final Parameter ALT_BUSINESS_ID_TYPE
            = oneOf("alt_business_id_type", "DUNS", "LEI", "GIIN", "NONE").means("Type of altBusinessId.");
    private static final Parameter PLIVO_SUBACCOUNT
            = id("plivo_subaccount").means("Auth id of the subaccount that owns the profile.");
    private static final Parameter DOING_BUSINESS_AS
            = text("doing_business_as").means("Trade name of the company, if customers know it by another name.");
    private static final Parameter PROFILE_UUID
            = id("profile_uuid").required().means("UUID of the profile, as given by profile-create.");

    static final List<Row> ROWS = List.of(
            post("profile-create", API, "Account/{auth_id}/Profile/")
                    .does("Creates the profile of a company.", "https://plivo.com/docs/messaging/api/10dlc/profile")
                    .note("In practice ein is needed unless entityType is INDIVIDUAL. originator,"
                          + " businessContactEmail and doingBusinessAs are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            text("profile_alias").required().means("Name you give the profile."),
                            oneOf("customer_type", "DIRECT", "RESELLER").required()
                                    .means("Whether you use Plivo for your own business or resell it."),
                            oneOf("entity_type", "PRIVATE", "PUBLIC", "NON_PROFIT", "GOVERNMENT", "INDIVIDUAL").required()
                                    .means("Legal form of the company."),
                            text("company_name").required().means("Registered legal name of the company."),
                            oneOf("vertical", "PROFESSIONAL", "REAL_ESTATE", "HEALTHCARE", "HUMAN_RESOURCES", "ENERGY",
                                    "ENTERTAINMENT", "RETAIL", "TRANSPORTATION", "AGRICULTURE", "INSURANCE", "POSTAL",
                                    "EDUCATION", "HOSPITALITY", "FINANCIAL", "POLITICAL", "GAMBLING", "LEGAL", "CONSTRUCTION",
                                    "NGO", "MANUFACTURING", "GOVERNMENT", "TECHNOLOGY", "COMMUNICATION").required()
                                    .means("Industry of the company."),
                            object("address").required()
                                    .means("Address of the company, as JSON: street, city, state, postal_code, country."),
                            object("authorized_contact").required().means(
                                    "Contact person at the company, as JSON: first_name, last_name, email, title, seniority,"
                                                                          + " phone."),
                            text("originator").means("Seen in SDKs only; its meaning is not documented."),
                            EIN,
                            EIN_ISSUING_COUNTRY,
                            text("stock_symbol").means("Ticker symbol of the company's shares."),
                            oneOf("stock_exchange", "NASDAQ", "NYSE", "AMEX", "AMX", "ASX", "B3", "BME", "BSE", "FRA", "ICEX",
                                    "JPX", "JSE", "KRX", "LON", "NSE", "OMX", "SEHK", "SGX", "SSE", "STO", "SWX", "SZSE", "TSX",
                                    "TWSE", "VSE", "OTHER").means("Stock exchange that lists the company."),
                            WEBSITE,
                            ALT_BUSINESS_ID,
                            ALT_BUSINESS_ID_TYPE,
                            PLIVO_SUBACCOUNT,
                            text("business_contact_email").requiredWhen("entity_type", "PUBLIC")
                                    .means("E-mail address of the company. Needed if entityType is PUBLIC."),
                            DOING_BUSINESS_AS)
                    .answers("profile_uuid", "UUID of the profile."),
            post("profile-update", API, "Account/{auth_id}/Profile/{profile_uuid}/")
                    .does("Changes the profile of a company, or registers the company for Caller Reputation.",
                            "https://plivo.com/docs/messaging/api/10dlc/profile")
                    .note("Parameters that are not given keep their values. businessContactEmail, ein,"
                          + " einIssuingCountry, altBusinessId, altBusinessIdType and doingBusinessAs are seen in"
                          + " SDKs only, not in Plivo's docs. enableCallerReputation, callerReputationCarriers, url and method are seen in SDKs only.")
                    .takes(
                            PROFILE_UUID,
                            oneOf("entity_type", "PRIVATE", "PUBLIC", "NON_PROFIT", "GOVERNMENT", "INDIVIDUAL")
                                    .means("Legal form of the company."),
                            text("company_name").means("Registered legal name of the company."),
                            oneOf("vertical", "PROFESSIONAL", "REAL_ESTATE", "HEALTHCARE", "HUMAN_RESOURCES", "ENERGY",
                                    "ENTERTAINMENT", "RETAIL", "TRANSPORTATION", "AGRICULTURE", "INSURANCE", "POSTAL",
                                    "EDUCATION", "HOSPITALITY", "FINANCIAL", "POLITICAL", "GAMBLING", "LEGAL", "CONSTRUCTION",
                                    "NGO", "MANUFACTURING", "GOVERNMENT", "TECHNOLOGY", "COMMUNICATION")
                                    .means("Industry of the company."),
                            object("address")
                                    .means("Address of the company, as JSON: street, city, state, postal_code, country."),
                            object("authorized_contact").means(
                                    "Contact person at the company, as JSON: first_name, last_name, email, title, seniority,"
                                                               + " phone."),
                            WEBSITE,
                            PLIVO_SUBACCOUNT,
                            text("business_contact_email")
                                    .means("E-mail address of the company. Needed if entityType is PUBLIC."),
                            EIN,
                            EIN_ISSUING_COUNTRY,
                            ALT_BUSINESS_ID,
                            ALT_BUSINESS_ID_TYPE,
                            DOING_BUSINESS_AS,
                            flag("enable_caller_reputation").means("Whether to register the company for Caller Reputation."),
                            array(oneOf("caller_reputation_carriers", "at&t", "t-mobile", "verizon"), 3)
                                    .means("Carriers to register the company with: at&t, t-mobile, verizon."),
                            url("url")
                                    .means("URL Plivo notifies when the status of the Caller Reputation registration changes."),
                            method("method").means("HTTP method Plivo uses for the notifications to url.")),
            delete("profile-delete", API, "Account/{auth_id}/Profile/{profile_uuid}/")
                    .does("Deletes the profile of a company.", "https://plivo.com/docs/messaging/api/10dlc/profile")
                    .takes(
                            PROFILE_UUID),
            get("profile-list", API, "Account/{auth_id}/Profile/")
                    .does("Lists the profiles of companies.", "https://plivo.com/docs/messaging/api/10dlc/profile")
                    .note("The answer may lack total_count: read on until next in meta is null or empty.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            oneOf("entity_type", "PRIVATE", "PUBLIC", "NON_PROFIT", "GOVERNMENT", "INDIVIDUAL")
                                    .means("Only profiles of companies with this legal form."),
                            oneOf("type", "PRIMARY", "SECONDARY").means("Only profiles of this type."),
                            oneOf("vertical", "PROFESSIONAL", "REAL_ESTATE", "HEALTHCARE", "HUMAN_RESOURCES", "ENERGY",
                                    "ENTERTAINMENT", "RETAIL", "TRANSPORTATION", "AGRICULTURE", "INSURANCE", "POSTAL",
                                    "EDUCATION", "HOSPITALITY", "FINANCIAL", "POLITICAL", "GAMBLING", "LEGAL", "CONSTRUCTION",
                                    "NGO", "MANUFACTURING", "GOVERNMENT", "TECHNOLOGY", "COMMUNICATION")
                                    .means("Only profiles of companies in this industry."))
                    .lists("profiles", NEXT)
                    .each("profile_uuid", "created_at")
                    .answers("profiles", "List of profiles.")
                    .answers("meta", "Paging data: limit, offset, next, previous, perhaps total_count."),
            get("profile-get", API, "Account/{auth_id}/Profile/{profile_uuid}/")
                    .does("Reads the profile of a company.", "https://plivo.com/docs/messaging/api/10dlc/profile")
                    .takes(
                            PROFILE_UUID)
                    .answers("profile", "The profile, with its profile_uuid."));

    private Profiles() {
    }
}
