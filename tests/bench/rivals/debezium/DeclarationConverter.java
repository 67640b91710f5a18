import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.storage.Converter;

/**
 * A CloudEvent in JSON becomes one flat row of `facts`. Connect's own JsonConverter gives no schema to plain JSON, without
 * which the sink takes nothing, and no transformation of Connect makes decimals of strings.
 */
public class DeclarationConverter implements Converter {
    private static final Schema ROW = SchemaBuilder.struct()
            .field("source", Schema.STRING_SCHEMA)
            .field("id", Schema.STRING_SCHEMA)
            .field("owner", Schema.STRING_SCHEMA)
            .field("declaration", Schema.STRING_SCHEMA)
            .field("item", Schema.INT32_SCHEMA)
            .field("flow", Schema.STRING_SCHEMA)
            .field("partner", Schema.STRING_SCHEMA)
            .field("accepted_on", Date.SCHEMA)
            .field("commodity", Schema.STRING_SCHEMA)
            .field("value", Decimal.schema(2))
            .field("currency", Schema.STRING_SCHEMA)
            .field("valuation", Schema.STRING_SCHEMA)
            .field("net_mass", Decimal.schema(3))
            .field("procedure", Schema.STRING_SCHEMA)
            .build();

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {}

    @Override
    public SchemaAndValue toConnectData(String topic, byte[] bytes) {
        JsonNode event;
        try {
            event = json.readTree(bytes);
        } catch (IOException error) {
            throw new DataException(error);
        }
        JsonNode data = event.get("data");
        Struct row = new Struct(ROW)
                .put("source", event.get("source").textValue())
                .put("id", event.get("id").textValue())
                .put("owner", data.get("reporter").textValue())
                .put("item", data.get("item").intValue())
                .put("accepted_on", day(data.get("acceptedOn").textValue()))
                .put("value", new BigDecimal(data.get("value").textValue()).setScale(2))
                .put("net_mass", new BigDecimal(data.get("netMass").textValue()).setScale(3));
        for (String name : new String[] {
            "declaration", "flow", "partner", "commodity", "currency", "valuation", "procedure"
        }) {
            row.put(name, data.get(name).textValue());
        }
        return new SchemaAndValue(ROW, row);
    }

    private static java.util.Date day(String text) {
        return java.util.Date.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public byte[] fromConnectData(String topic, Schema schema, Object value) {
        throw new UnsupportedOperationException("a sink reads only");
    }
}
