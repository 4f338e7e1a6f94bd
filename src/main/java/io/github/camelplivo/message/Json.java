package io.github.camelplivo.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as Plivo speaks it: names in snake case. */
public final class Json {

    private Json() {
    }

    /** A mapper that keeps a user's numbers as they were written and reads no document half. */
    public static ObjectMapper mapper() {
        // The usual pool has buffers for each thread: with virtual threads, for each request.
        return JsonMapper.builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()).build())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .findAndAddModules()
                .build();
    }

    /**
     * Reads beans as a user's mapper does, but for their names: in snake case, unless that mapper has a naming
     * strategy.
     */
    public static ObjectMapper beans(ObjectMapper own) {
        ObjectMapper copy;
        try {
            copy = own.copy();
        } catch (IllegalStateException e) {
            // A class of the application's that cannot be copied. Java's names are known as well.
            return own;
        }
        if (copy.getSerializationConfig().getPropertyNamingStrategy() == null) {
            copy.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        }
        // What becomes a map is to name no classes, and none is to be made of what a body names.
        return copy.deactivateDefaultTyping().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    }
}
