type Ring = readonly (readonly number[])[];

/** A country on the map, as GeoJSON writes it: rings of longitudes and latitudes, of each part the outer one first. */
export interface Shape {
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** The middle of the largest part of a country, where a label or the end of an arrow stands: longitude, latitude. */
export function middleOf({ geometry }: Shape): [number, number] {
  const outer = geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map(([ring]) => ring!);
  const [largest] = outer.map(boxOf).sort((a, b) => areaOf(b) - areaOf(a));
  const { west, south, east, north } = largest!;
  return [(west + east) / 2, (south + north) / 2];
}

const least = { width: 50, height: 26 };

/** What a map of some countries shows, as GeoJSON: themselves, and as many degrees around as it takes to know where they are. */
export function aroundOf(shapes: readonly Shape[]) {
  const middles = shapes.map(middleOf);
  const mean = (axis: 0 | 1) => middles.reduce((sum, middle) => sum + middle[axis], 0) / middles.length;
  const corners = [-0.5, 0.5].map((side) => [mean(0) + side * least.width, mean(1) + side * least.height]);
  const around = { type: 'Feature', geometry: { type: 'MultiPoint', coordinates: corners } };
  return { type: 'FeatureCollection', features: [...shapes, around] };
}

function boxOf(ring: Ring) {
  const longitudes = ring.map(([longitude]) => longitude!);
  const latitudes = ring.map(([, latitude]) => latitude!);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

function areaOf({ west, east, south, north }: ReturnType<typeof boxOf>): number {
  return (east - west) * (north - south);
}
