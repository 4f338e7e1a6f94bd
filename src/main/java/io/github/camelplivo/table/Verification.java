package io.github.camelplivo.table;

import io.github.camelplivo.api.Parameter;

import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.file;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** Lines that the rows of addresses and of identities have, Plivo's oldest compliance API. */
final class Verification {

    static final Parameter COUNTRY = country("country_iso").means("Two-letter country code, such as US.");
    static final Parameter SALUTATION = oneOf("salutation", "Mr", "Ms").means("Salutation of the person.");
    static final Parameter FIRST_NAME = text("first_name").means("The person's first name.");
    static final Parameter LAST_NAME = text("last_name").means("The person's last name.");
    static final Parameter ADDRESS_LINE1 = text("address_line1").means("First line of the address.");
    static final Parameter ADDRESS_LINE2 = text("address_line2").means("Second line of the address.");
    static final Parameter CITY = text("city").means("City of the address.");
    static final Parameter REGION = text("region").means("State or region of the address.");
    static final Parameter POSTAL_CODE = text("postal_code").means("Postal or ZIP code of the address.");
    static final Parameter ALIAS = text("alias").means("Alias of your choice.");
    static final Parameter FISCAL_IDENTIFICATION_CODE
            = text("fiscal_identification_code").means("Tax code, for numbers in Spain.");
    static final Parameter STREET_CODE = text("street_code").means("Street code, for numbers in Denmark.");
    static final Parameter MUNICIPAL_CODE = text("municipal_code").means("Municipality code, for numbers in Denmark.");
    static final Parameter FILE = file("file", 5).means("File with the document: jpg, jpeg, png or pdf.");

    /** What a list of them takes. */
    static final Parameter[] FILTERS = {
            LIMIT,
            OFFSET,
            country("country_iso").means("Only results of this country, as a two-letter code."),
            text("customer_name").means("Only results with this customer name."),
            text("alias").means("Only results with this alias."),
            oneOf("verification_status", "pending", "accepted", "rejected")
                    .means("Only results whose document has this verification status."),
            oneOf("validation_status", "pending", "accepted", "rejected")
                    .means("Only results with this validation status.")
    };

    private Verification() {
    }
}
