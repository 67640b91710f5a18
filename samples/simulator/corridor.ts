import type { facilityTypes, transportModes } from '#contracts/streams/logistics-movements.js';

type Facility = (typeof facilityTypes)[number];
type Mode = (typeof transportModes)[number];
const sea: Mode = '1';
const rail: Mode = '2';

/** How the consignment came to a call, how long it is planned to take and to stay, and how much longer winter makes it. */
export interface Call {
  readonly place: string;
  readonly facility: Facility;
  /** Absent at the origin. */
  readonly arrival?: { readonly mode: Mode; readonly hours: number; readonly winter: number };
  /** Absent at the destination. */
  readonly stay?: { readonly hours: number; readonly winter: number };
}

export interface Route {
  readonly corridor: string;
  /** Prefix of the consignment numbers. */
  readonly prefix: string;
  readonly commodity: string;
  readonly calls: readonly Call[];
}

const by = (mode: Mode, hours: number, winter: number) => ({ mode, hours, winter });
const staying = (hours: number, winter: number) => ({ hours, winter });

/** Steppe, Caspian ferry, South Caucasus railway with its border, Black Sea and Mediterranean. Winter hits the Caspian most. */
const westwardCalls = (origin: string, hoursToAktau: number): readonly Call[] => [
  { place: origin, facility: 'RAMP' },
  { place: 'KZAAU', facility: 'POTE', arrival: by(rail, hoursToAktau, 1.2), stay: staying(84, 1.6) },
  { place: 'AZBAK', facility: 'POTE', arrival: by(sea, 34, 1.4), stay: staying(48, 1.2) },
  { place: 'GEGAR', facility: 'BOCR', arrival: by(rail, 26, 1.1), stay: staying(14, 1.3) },
  { place: 'GEPTI', facility: 'POTE', arrival: by(rail, 22, 1.1), stay: staying(96, 1.2) },
  { place: 'MAPTM', facility: 'POTE', arrival: by(sea, 252, 1.1) },
];

const eastwardCalls = (origin: string, hoursToTanger: number): readonly Call[] => [
  { place: origin, facility: 'POTE' },
  { place: 'MAPTM', facility: 'POTE', arrival: by(sea, hoursToTanger, 1.1), stay: staying(60, 1.1) },
  { place: 'GEPTI', facility: 'POTE', arrival: by(sea, 252, 1.1), stay: staying(72, 1.2) },
  { place: 'GEGAR', facility: 'BOCR', arrival: by(rail, 22, 1.1), stay: staying(12, 1.3) },
  { place: 'AZBAK', facility: 'POTE', arrival: by(rail, 26, 1.1), stay: staying(54, 1.4) },
  { place: 'KZAAU', facility: 'POTE', arrival: by(sea, 34, 1.4), stay: staying(48, 1.5) },
  { place: 'KZALA', facility: 'RAMP', arrival: by(rail, 104, 1.2) },
];

const westward = { corridor: 'KAZ-MAR-RAILSEA' };
/** The way back has its own name: transit times of the two directions are not one distribution. */
const eastward = { corridor: 'MAR-KAZ-SEARAIL' };

export const wheatRoutes: readonly [Route, ...Route[]] = [
  { ...westward, prefix: 'WHEAT', commodity: '1001', calls: westwardCalls('KZKSN', 96) },
  { ...westward, prefix: 'WHEAT', commodity: '1001', calls: westwardCalls('KZKOV', 104) },
];
export const linseedRoute: Route = {
  ...westward,
  prefix: 'LINSEED',
  commodity: '1204',
  calls: westwardCalls('KZKSN', 96),
};
export const citrusRoutes: readonly [Route, ...Route[]] = [
  { ...eastward, prefix: 'CITRUS', commodity: '0805', calls: eastwardCalls('MAAGA', 40) },
  { ...eastward, prefix: 'CITRUS', commodity: '0805', calls: eastwardCalls('MACAS', 22) },
];
export const fertiliserRoute: Route = {
  ...eastward,
  prefix: 'FERTILISER',
  commodity: '3105',
  calls: eastwardCalls('MAJFL', 28),
};

/** Wheat stays in the hub; everything else leaves the terminal of its destination by road. */
export function goesToHub(route: Route): boolean {
  return route.commodity === '1001';
}
