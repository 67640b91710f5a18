import { useReading } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Choice } from '../../parts/choice.js';
import { goodsName } from '../../parts/goods.js';
import { Awaited, Empty } from '../../parts/states.js';
import { address, go } from '../../state.js';
import { HubFigures } from './hub-figures.js';

/** The hubs that goods between the two countries are kept at, one at a time. */
export function Hubs({ pair }: { readonly pair: string }) {
  const hubs = useReading('/v1/hubs', { pair, limit: 1000 });
  const texts = t().logistics;
  return (
    <Awaited reading={hubs}>
      {({ data }) => {
        const stores = data.flatMap(({ hub, name, place, commodities }) =>
          commodities.map(({ commodity, commodityName }) => ({
            key: `${hub}/${commodity}`,
            ...{ hub, name, place, commodity, commodityName },
          })),
        );
        const { hub: wanted } = address.value;
        const store = stores.find(({ key }) => key === wanted) ?? stores.find(({ hub }) => hub === wanted) ?? stores[0];
        if (store === undefined) return <Empty>{texts.noHub}</Empty>;
        const nameOf = ({ name, hub, commodity, commodityName }: typeof store) =>
          `${name ?? hub}, ${goodsName(commodity, 'HS', commodityName)}`;
        const title = nameOf(store);
        return (
          <HubFigures
            pair={pair}
            hub={store.hub}
            commodity={store.commodity}
            name={title}
            area={store.place.area?.code}
          >
            {stores.length > 1 && (
              <Choice
                label={texts.hub}
                value={store.key}
                of={stores.map((each) => [each.key, nameOf(each)])}
                onChoose={(hub) => go({ hub })}
              />
            )}
          </HubFigures>
        );
      }}
    </Awaited>
  );
}
