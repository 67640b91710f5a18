export interface paths {
    "/v1/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of countries of which facts are recorded */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description The two countries in alphabetical order */
                                pair: string;
                                areas: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                /** @description Facts by stream */
                                streams: {
                                    [key: string]: number;
                                };
                                /** @description Nothing but simulated facts */
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When the oldest of the facts that hold was recorded here
                                 */
                                firstRecordedAt: string;
                                /**
                                 * Format: date-time
                                 * @description When the newest fact was recorded here
                                 */
                                recordedAt: string;
                                /** @description The joined picture of the pair */
                                href: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairs/{pair}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a pair, joined: the latest of each domain */
        get: {
            parameters: {
                query?: {
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description The two countries in alphabetical order */
                                pair: string;
                                areas: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                /** @description Facts by stream */
                                streams: {
                                    [key: string]: number;
                                };
                                /** @description Nothing but simulated facts */
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When the oldest of the facts that hold was recorded here
                                 */
                                firstRecordedAt: string;
                                /**
                                 * Format: date-time
                                 * @description When the newest fact was recorded here
                                 */
                                recordedAt: string;
                                /** @description The joined picture of the pair */
                                href: string;
                                roadmaps: {
                                    /** @description Roadmap */
                                    roadmap: string;
                                    /** @description Its title */
                                    title: string;
                                    parties: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    }[];
                                    /** @description Pairs of the parties */
                                    pairs: string[];
                                    /**
                                     * Format: date
                                     * @description Day of the declaration
                                     */
                                    declaredOn: string;
                                    place: string | null;
                                    /** @description declared or retracted */
                                    status: string;
                                    simulated: boolean;
                                    /**
                                     * Format: date-time
                                     * @description When it was recorded here
                                     */
                                    recordedAt: string;
                                    /** @description Items */
                                    itemCount: number;
                                    /** @description The roadmap item by item */
                                    href: string;
                                }[];
                                /** @description Latest yearly value of each indicator of trade */
                                trade: {
                                    /** @description Indicator */
                                    code: string;
                                    /** @description Its name */
                                    name: string;
                                    /** @description What the value is of: a pair, KAZ-MAR, or a country, KAZ */
                                    subject: string;
                                    /** @description SDMX period */
                                    period: string;
                                    /** @description What else the value is of: the dimensions of its indicator */
                                    dimensions: {
                                        classification?: string;
                                        commodity?: string;
                                        corridor?: string;
                                        destination?: string;
                                        domain?: string;
                                        edition?: string;
                                        exporter?: string;
                                        flow?: string;
                                        hub?: string;
                                        importer?: string;
                                        index?: string;
                                        instrument?: string;
                                        leg?: string;
                                        origin?: string;
                                        partner?: string;
                                        place?: string;
                                        reporter?: string;
                                        statistic?: string;
                                        status?: string;
                                    };
                                    /** @description Names of the countries of subject and dimensions */
                                    areas: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    }[];
                                    commodityName: string | null;
                                    value: string | null;
                                    /** @description Its unit */
                                    unit: string;
                                    valuation: string | null;
                                    /** @description available, partial (inputs are missing, or nobody says how many there are), stale or unavailable */
                                    status: string;
                                    reason: string | null;
                                    reasonText: string | null;
                                    coverage: {
                                        expected: number | null;
                                        /** @description Inputs that are */
                                        present: number;
                                        share: number | null;
                                    };
                                    freshAt: string | null;
                                    /** @description Version of the definition that made it */
                                    definitionVersion: number;
                                    /** @description Made of simulated facts, wholly or in part */
                                    simulated: boolean;
                                }[];
                                logistics: {
                                    indicators: {
                                        /** @description Indicator */
                                        code: string;
                                        /** @description Its name */
                                        name: string;
                                        /** @description What the value is of: a pair, KAZ-MAR, or a country, KAZ */
                                        subject: string;
                                        /** @description SDMX period */
                                        period: string;
                                        /** @description What else the value is of: the dimensions of its indicator */
                                        dimensions: {
                                            classification?: string;
                                            commodity?: string;
                                            corridor?: string;
                                            destination?: string;
                                            domain?: string;
                                            edition?: string;
                                            exporter?: string;
                                            flow?: string;
                                            hub?: string;
                                            importer?: string;
                                            index?: string;
                                            instrument?: string;
                                            leg?: string;
                                            origin?: string;
                                            partner?: string;
                                            place?: string;
                                            reporter?: string;
                                            statistic?: string;
                                            status?: string;
                                        };
                                        /** @description Names of the countries of subject and dimensions */
                                        areas: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        }[];
                                        commodityName: string | null;
                                        value: string | null;
                                        /** @description Its unit */
                                        unit: string;
                                        valuation: string | null;
                                        /** @description available, partial (inputs are missing, or nobody says how many there are), stale or unavailable */
                                        status: string;
                                        reason: string | null;
                                        reasonText: string | null;
                                        coverage: {
                                            expected: number | null;
                                            /** @description Inputs that are */
                                            present: number;
                                            share: number | null;
                                        };
                                        freshAt: string | null;
                                        /** @description Version of the definition that made it */
                                        definitionVersion: number;
                                        /** @description Made of simulated facts, wholly or in part */
                                        simulated: boolean;
                                    }[];
                                    corridors: {
                                        /** @description Corridor */
                                        corridor: string;
                                        pairs: string[];
                                        origins: {
                                            /** @description UN/LOCODE */
                                            code: string;
                                            name: string | null;
                                            area: {
                                                /** @description ISO 3166-1 alpha-3 */
                                                code: string;
                                                name: string;
                                            } | null;
                                        }[];
                                        destinations: {
                                            /** @description UN/LOCODE */
                                            code: string;
                                            name: string | null;
                                            area: {
                                                /** @description ISO 3166-1 alpha-3 */
                                                code: string;
                                                name: string;
                                            } | null;
                                        }[];
                                        /** @description Places in order of call */
                                        places: {
                                            place: {
                                                /** @description UN/LOCODE */
                                                code: string;
                                                name: string | null;
                                                area: {
                                                    /** @description ISO 3166-1 alpha-3 */
                                                    code: string;
                                                    name: string;
                                                } | null;
                                            };
                                            facility: string | null;
                                            /** @description UNECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air, 5 mail, 6 multimodal, 7 fixed, 8 inland water */
                                            modes: string[];
                                        }[];
                                        /** @description Consignments planned or moving */
                                        consignments: number;
                                        /** @description Those that left their origin */
                                        departed: number;
                                        /** @description Those that came to their destination */
                                        arrived: number;
                                        teu: string | null;
                                        tonnes: string | null;
                                        firstAt: string | null;
                                        lastAt: string | null;
                                        /** @description Made of simulated facts, wholly or in part */
                                        simulated: boolean;
                                        /**
                                         * Format: date-time
                                         * @description When the newest of the facts was recorded here
                                         */
                                        recordedAt: string;
                                    }[];
                                    hubs: {
                                        /** @description Hub */
                                        hub: string;
                                        /** @description Its name */
                                        name: string;
                                        place: {
                                            /** @description UN/LOCODE */
                                            code: string;
                                            name: string | null;
                                            area: {
                                                /** @description ISO 3166-1 alpha-3 */
                                                code: string;
                                                name: string;
                                            } | null;
                                        };
                                        pairs: string[];
                                        commodities: {
                                            /** @description HS code */
                                            commodity: string;
                                            commodityName: string | null;
                                            /** @description Unit of the quantities */
                                            unit: string;
                                            /** @description In the hub at the end of the days asked for; decimal */
                                            stock: string;
                                            /** @description Received between the days asked for; decimal */
                                            inflow: string;
                                            /** @description Issued between the days asked for; decimal */
                                            outflow: string;
                                            /**
                                             * Format: date
                                             * @description Last movement
                                             */
                                            lastOn: string;
                                            destinations: {
                                                area: {
                                                    /** @description ISO 3166-1 alpha-3 */
                                                    code: string;
                                                    name: string;
                                                };
                                                /** @description Issued to it; decimal */
                                                tonnes: string;
                                            }[];
                                        }[];
                                        /** @description Made of simulated facts, wholly or in part */
                                        simulated: boolean;
                                        /**
                                         * Format: date-time
                                         * @description When the newest of the facts was recorded here
                                         */
                                        recordedAt: string;
                                    }[];
                                    services: {
                                        /** @description Service */
                                        service: string;
                                        /** @description Its name */
                                        name: string;
                                        reporter: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        };
                                        pairs: string[];
                                        /** @description running, closed, planned or retracted */
                                        status: string;
                                        /** @description Oldest first */
                                        states: {
                                            /** @description opened, changed or closed */
                                            action: string;
                                            /**
                                             * Format: date
                                             * @description From when this is so
                                             */
                                            validFrom: string;
                                            validTo: string | null;
                                            /** @description Name of the service */
                                            name: string;
                                            /** @description UNECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air, 5 mail, 6 multimodal, 7 fixed, 8 inland water */
                                            mode: string;
                                            /** @description Operator */
                                            operator: string;
                                            /** @description In order of call */
                                            stops: {
                                                /** @description UN/LOCODE */
                                                code: string;
                                                name: string | null;
                                                area: {
                                                    /** @description ISO 3166-1 alpha-3 */
                                                    code: string;
                                                    name: string;
                                                } | null;
                                            }[];
                                            /** @description Departures a week; decimal */
                                            departuresPerWeek: string;
                                            capacityTeu: string | null;
                                            /** @description recorded or retracted */
                                            status: string;
                                            event: {
                                                /** @description CloudEvents source */
                                                source: string;
                                                /** @description CloudEvents id */
                                                id: string;
                                                /**
                                                 * Format: date-time
                                                 * @description CloudEvents time
                                                 */
                                                time: string;
                                            };
                                        }[];
                                        /** @description Made of simulated facts, wholly or in part */
                                        simulated: boolean;
                                        /**
                                         * Format: date-time
                                         * @description When the newest of the facts was recorded here
                                         */
                                        recordedAt: string;
                                    }[];
                                };
                                cooperation: {
                                    indicators: {
                                        /** @description Indicator */
                                        code: string;
                                        /** @description Its name */
                                        name: string;
                                        /** @description What the value is of: a pair, KAZ-MAR, or a country, KAZ */
                                        subject: string;
                                        /** @description SDMX period */
                                        period: string;
                                        /** @description What else the value is of: the dimensions of its indicator */
                                        dimensions: {
                                            classification?: string;
                                            commodity?: string;
                                            corridor?: string;
                                            destination?: string;
                                            domain?: string;
                                            edition?: string;
                                            exporter?: string;
                                            flow?: string;
                                            hub?: string;
                                            importer?: string;
                                            index?: string;
                                            instrument?: string;
                                            leg?: string;
                                            origin?: string;
                                            partner?: string;
                                            place?: string;
                                            reporter?: string;
                                            statistic?: string;
                                            status?: string;
                                        };
                                        /** @description Names of the countries of subject and dimensions */
                                        areas: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        }[];
                                        commodityName: string | null;
                                        value: string | null;
                                        /** @description Its unit */
                                        unit: string;
                                        valuation: string | null;
                                        /** @description available, partial (inputs are missing, or nobody says how many there are), stale or unavailable */
                                        status: string;
                                        reason: string | null;
                                        reasonText: string | null;
                                        coverage: {
                                            expected: number | null;
                                            /** @description Inputs that are */
                                            present: number;
                                            share: number | null;
                                        };
                                        freshAt: string | null;
                                        /** @description Version of the definition that made it */
                                        definitionVersion: number;
                                        /** @description Made of simulated facts, wholly or in part */
                                        simulated: boolean;
                                    }[];
                                    agreements: {
                                        /** @description Instrument */
                                        instrument: string;
                                        /** @description Its title */
                                        title: string;
                                        parties: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        }[];
                                        pairs: string[];
                                        /** @description political, economic, security, cultural or multilateral */
                                        domain: string;
                                        theme: string | null;
                                        /** @description Where it stands */
                                        status: string;
                                        statusSince: string | null;
                                        simulated: boolean;
                                        roadmapItems: {
                                            /** @description Roadmap */
                                            roadmap: string;
                                            item: number;
                                        }[];
                                        /** @description What happened, oldest first */
                                        actions: {
                                            /** @description What happened */
                                            action: string;
                                            /**
                                             * Format: date
                                             * @description When
                                             */
                                            date: string;
                                            reporter: {
                                                /** @description ISO 3166-1 alpha-3 */
                                                code: string;
                                                name: string;
                                            };
                                            place: string | null;
                                            note: string | null;
                                            evidence: {
                                                /** @description What it is */
                                                title?: string;
                                                /** @description Where */
                                                url?: string;
                                                /**
                                                 * Format: date
                                                 * @description When
                                                 */
                                                date?: string;
                                            }[];
                                            /** @description recorded or retracted */
                                            status: string;
                                            simulated: boolean;
                                            /**
                                             * Format: date-time
                                             * @description When it was recorded here
                                             */
                                            recordedAt: string;
                                            event: {
                                                /** @description CloudEvents source */
                                                source: string;
                                                /** @description CloudEvents id */
                                                id: string;
                                                /**
                                                 * Format: date-time
                                                 * @description CloudEvents time
                                                 */
                                                time: string;
                                            };
                                        }[];
                                    }[];
                                    commitments: {
                                        /** @description Commitment */
                                        commitment: string;
                                        /** @description Its title */
                                        title: string;
                                        parties: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        }[];
                                        pairs: string[];
                                        /** @description political, economic, security, cultural or multilateral */
                                        domain: string;
                                        theme: string | null;
                                        /** @description Where it stands */
                                        status: string;
                                        statusSince: string | null;
                                        simulated: boolean;
                                        roadmapItems: {
                                            /** @description Roadmap */
                                            roadmap: string;
                                            item: number;
                                        }[];
                                        /** @description What happened, oldest first */
                                        actions: {
                                            /** @description What happened */
                                            action: string;
                                            /**
                                             * Format: date
                                             * @description When
                                             */
                                            date: string;
                                            reporter: {
                                                /** @description ISO 3166-1 alpha-3 */
                                                code: string;
                                                name: string;
                                            };
                                            place: string | null;
                                            note: string | null;
                                            evidence: {
                                                /** @description What it is */
                                                title?: string;
                                                /** @description Where */
                                                url?: string;
                                                /**
                                                 * Format: date
                                                 * @description When
                                                 */
                                                date?: string;
                                            }[];
                                            /** @description recorded or retracted */
                                            status: string;
                                            simulated: boolean;
                                            /**
                                             * Format: date-time
                                             * @description When it was recorded here
                                             */
                                            recordedAt: string;
                                            event: {
                                                /** @description CloudEvents source */
                                                source: string;
                                                /** @description CloudEvents id */
                                                id: string;
                                                /**
                                                 * Format: date-time
                                                 * @description CloudEvents time
                                                 */
                                                time: string;
                                            };
                                        }[];
                                        due: string | null;
                                        /** @description Due, and neither delivered nor cancelled */
                                        overdue: boolean;
                                        /** @description Figures that were stated: no statistics */
                                        figures: {
                                            /** @description What is measured */
                                            measure: string;
                                            /** @description How much; decimal */
                                            value: string;
                                            /** @description Unit */
                                            unit: string;
                                            /** @description Who stated it */
                                            statedBy: string;
                                        }[];
                                    }[];
                                    meetings: {
                                        /** @description Meeting */
                                        meeting: string;
                                        /** @description Its title */
                                        title: string;
                                        /** @description What kind of meeting */
                                        kind: string;
                                        /** @description planned, held, postponed, cancelled or retracted */
                                        status: string;
                                        /**
                                         * Format: date
                                         * @description First day
                                         */
                                        date: string;
                                        endDate: string | null;
                                        place: string | null;
                                        parties: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        }[];
                                        pairs: string[];
                                        /** @description political, economic, security, cultural or multilateral */
                                        domain: string;
                                        theme: string | null;
                                        participants: string[];
                                        outcomes: {
                                            /** @description position, decision, announcement or document */
                                            kind: string;
                                            /** @description What it says */
                                            text: string;
                                            statedBy: {
                                                /** @description ISO 3166-1 alpha-3 */
                                                code: string;
                                                name: string;
                                            } | null;
                                            roadmapItems: {
                                                /** @description Roadmap */
                                                roadmap: string;
                                                item: number;
                                            }[];
                                        }[];
                                        evidence: {
                                            /** @description What it is */
                                            title?: string;
                                            /** @description Where */
                                            url?: string;
                                            /**
                                             * Format: date
                                             * @description When
                                             */
                                            date?: string;
                                        }[];
                                        roadmapItems: {
                                            /** @description Roadmap */
                                            roadmap: string;
                                            item: number;
                                        }[];
                                        reporter: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        };
                                        simulated: boolean;
                                        /**
                                         * Format: date-time
                                         * @description When it was recorded here
                                         */
                                        recordedAt: string;
                                        event: {
                                            /** @description CloudEvents source */
                                            source: string;
                                            /** @description CloudEvents id */
                                            id: string;
                                            /**
                                             * Format: date-time
                                             * @description CloudEvents time
                                             */
                                            time: string;
                                        };
                                    }[];
                                };
                                /** @description What happened last */
                                latest: {
                                    /**
                                     * Format: date
                                     * @description When it happened; of a statistic, the last day of its period
                                     */
                                    date: string;
                                    /** @description Stream that says so */
                                    stream: string;
                                    reporter: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    };
                                    /** @description What happened: signed, pledged, held, opened, reported, ... */
                                    what: string;
                                    /** @description To what: instrument, commitment, meeting, service, hub, consignment, commodity, ... */
                                    code: string;
                                    title: string | null;
                                    /** @description What else tells it apart */
                                    details: {
                                        [key: string]: unknown;
                                    };
                                    /** @description recorded or retracted */
                                    status: string;
                                    /** @description Where it is shown in full */
                                    href: string;
                                    simulated: boolean;
                                    /**
                                     * Format: date-time
                                     * @description When it was recorded here
                                     */
                                    recordedAt: string;
                                    event: {
                                        /** @description CloudEvents source */
                                        source: string;
                                        /** @description CloudEvents id */
                                        id: string;
                                        /**
                                         * Format: date-time
                                         * @description CloudEvents time
                                         */
                                        time: string;
                                        /** @description Topic */
                                        topic: string;
                                        partition: number;
                                        /** @description Offset in the partition */
                                        offset: number;
                                        signedBy: {
                                            /** @description Country that published the key */
                                            owner: string;
                                            /** @description Key that signed */
                                            kid: string;
                                            /** @description EdDSA or RS256 */
                                            algorithm: string;
                                            /** @description RFC 7638 thumbprint of the key, SHA-256 as base64url */
                                            thumbprint: string;
                                            revokedAt: string | null;
                                        } | null;
                                    };
                                }[];
                                /** @description Where each part goes on */
                                links: {
                                    /** @description What it leads to */
                                    rel: string;
                                    /** @description Where, on this gateway */
                                    href: string;
                                    /** @description What it is called */
                                    title: string;
                                }[];
                            } | null;
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roadmaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roadmaps */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Roadmap */
                                roadmap: string;
                                /** @description Its title */
                                title: string;
                                parties: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                /** @description Pairs of the parties */
                                pairs: string[];
                                /**
                                 * Format: date
                                 * @description Day of the declaration
                                 */
                                declaredOn: string;
                                place: string | null;
                                /** @description declared or retracted */
                                status: string;
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When it was recorded here
                                 */
                                recordedAt: string;
                                /** @description Items */
                                itemCount: number;
                                /** @description The roadmap item by item */
                                href: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roadmaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A roadmap item by item, with what became of each */
        get: {
            parameters: {
                query?: {
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path: {
                    /** @description Roadmap: letters, digits and . _ : / - */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Roadmap */
                                roadmap: string;
                                /** @description Its title */
                                title: string;
                                parties: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                /** @description Pairs of the parties */
                                pairs: string[];
                                /**
                                 * Format: date
                                 * @description Day of the declaration
                                 */
                                declaredOn: string;
                                place: string | null;
                                /** @description declared or retracted */
                                status: string;
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When it was recorded here
                                 */
                                recordedAt: string;
                                evidence: {
                                    /** @description What it is */
                                    title?: string;
                                    /** @description Where */
                                    url?: string;
                                    /**
                                     * Format: date
                                     * @description When
                                     */
                                    date?: string;
                                }[];
                                event: {
                                    /** @description CloudEvents source */
                                    source: string;
                                    /** @description CloudEvents id */
                                    id: string;
                                    /**
                                     * Format: date-time
                                     * @description CloudEvents time
                                     */
                                    time: string;
                                };
                                items: {
                                    /** @description Number */
                                    item: number;
                                    /** @description Text by language */
                                    title: {
                                        [key: string]: string;
                                    };
                                    /** @description roadmap, meeting, position, institution, commitment, project or instrument */
                                    kind: string;
                                    /** @description political, economic, security, cultural or multilateral */
                                    domain: string;
                                    theme: string | null;
                                    /** @description What the parties said last: none, supported, announced, under-way, delayed, delivered or cancelled */
                                    declaredStatus: string;
                                    /** @description What the facts prove: none, supported, announced, under-way, delayed, delivered or cancelled */
                                    evidencedStatus: string;
                                    evidencedBy: string | null;
                                    /** @description What is proved, else what was declared */
                                    status: string;
                                    /** @description Some of the facts are simulated */
                                    simulated: boolean;
                                    freshAt: string | null;
                                    due: string | null;
                                    dueNote: string | null;
                                    /** @description Due, and neither delivered nor cancelled */
                                    overdue: boolean;
                                    /** @description What happened, oldest first */
                                    actions: {
                                        /** @description instrument, commitment or meeting */
                                        of: string;
                                        /** @description Which */
                                        code: string;
                                        /** @description What happened */
                                        action: string;
                                        /**
                                         * Format: date
                                         * @description When
                                         */
                                        date: string;
                                        reportedBy: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        }[];
                                    }[];
                                    /** @description What came out of meetings */
                                    outcomes: {
                                        /** @description Meeting */
                                        meeting: string;
                                        /** @description position, decision, announcement or document */
                                        kind: string;
                                        /** @description What it says */
                                        text: string;
                                        statedBy: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        } | null;
                                    }[];
                                    /** @description Figures that were stated: no statistics */
                                    figures: {
                                        /** @description What is measured */
                                        measure: string;
                                        /** @description How much; decimal */
                                        value: string;
                                        /** @description Currency, % or unit */
                                        unit: string;
                                        period: string | null;
                                        /** @description Who stated it */
                                        statedBy: string;
                                        evidence: Record<string, never> | null;
                                    }[];
                                    links: {
                                        /** @description What it leads to */
                                        rel: string;
                                        /** @description Where, on this gateway */
                                        href: string;
                                        /** @description What it is called */
                                        title: string;
                                    }[];
                                }[];
                            } | null;
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trade/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trade figures as stored */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Country that reports: ISO 3166-1 alpha-3, such as KAZ */
                    reporter?: string;
                    /** @description Counterpart country: ISO 3166-1 alpha-3, such as KAZ */
                    partner?: string;
                    /** @description M import, X export, RX re-export, RM re-import */
                    flow?: "M" | "X" | "RX" | "RM";
                    /** @description Commodity code, such as 100199; TOTAL for all */
                    commodity?: string;
                    /** @description Classification of the commodity, such as HS or FCL: letters, digits and . _ : / - */
                    classification?: string;
                    /** @description Exactly this period: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    period?: string;
                    /** @description Periods from the beginning of this one on: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    from?: string;
                    /** @description Periods until the end of this one: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    to?: string;
                    /** @description Years, quarters or months only */
                    freq?: "A" | "Q" | "M";
                    /** @description Collection that published the figure, such as COMTRADE; declared for sums of customs declarations: letters, digits and . _ : / - */
                    source?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                reporter: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                partner: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                /** @description M import, X export, RX re-export, RM re-import */
                                flow: string;
                                /** @description SDMX period */
                                period: string;
                                /** @description Classification of the commodity */
                                classification: string;
                                /** @description Code in that classification; TOTAL for all */
                                commodity: string;
                                commodityName: string | null;
                                /** @description Collection that published the figure; declared for sums of customs declarations */
                                source: string;
                                value: string | null;
                                /** @description ISO 4217 */
                                currency: string;
                                /** @description CIF, FOB or unknown */
                                valuation: string;
                                quantity: string | null;
                                quantityUnit: string | null;
                                netMass: string | null;
                                /** @description reported, retracted, suppressed or missing */
                                status: string;
                                reason: string | null;
                                observationStatus: string | null;
                                confidentiality: string | null;
                                declarations: string | null;
                                reference: string | null;
                                note: string | null;
                                simulated: boolean;
                                revision: number | null;
                                recordedAt: string | null;
                                event: {
                                    /** @description CloudEvents source */
                                    source: string;
                                    /** @description CloudEvents id */
                                    id: string;
                                    /**
                                     * Format: date-time
                                     * @description CloudEvents time
                                     */
                                    time: string;
                                } | null;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trade/mirror": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What exporter and importer say of the same trade */
        get: {
            parameters: {
                query: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair: string;
                    /** @description Commodity code, such as 100199; TOTAL for all */
                    commodity?: string;
                    /** @description Classification of the commodity, such as HS or FCL: letters, digits and . _ : / - */
                    classification?: string;
                    /** @description Exactly this period: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    period?: string;
                    /** @description Periods from the beginning of this one on: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    from?: string;
                    /** @description Periods until the end of this one: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    to?: string;
                    /** @description What the import is divided by to compare it: 0.5 to 3; 1 compares as reported */
                    cifFobFactor?: number;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                exporter: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                importer: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                /** @description SDMX period */
                                period: string;
                                /** @description Classification of the commodity */
                                classification: string;
                                /** @description Code in that classification */
                                commodity: string;
                                commodityName: string | null;
                                exporterReported: {
                                    value: string | null;
                                    currency: string | null;
                                    valuation: string | null;
                                    source: string | null;
                                    reason: string | null;
                                };
                                importerReported: {
                                    value: string | null;
                                    currency: string | null;
                                    valuation: string | null;
                                    source: string | null;
                                    reason: string | null;
                                };
                                /** @description What the import was divided by; decimal */
                                cifFobFactor: string;
                                asymmetry: string | null;
                                reason: string | null;
                                reasonText: string | null;
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When the newer side was recorded here
                                 */
                                recordedAt: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corridors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corridors and what moved on them */
        get: {
            parameters: {
                query?: {
                    /** @description Corridor: letters, digits and . _ : / - */
                    corridor?: string;
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description First day, month, quarter or year: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    from?: string;
                    /** @description Last day, month, quarter or year, as a whole: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    to?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Corridor */
                                corridor: string;
                                pairs: string[];
                                origins: {
                                    /** @description UN/LOCODE */
                                    code: string;
                                    name: string | null;
                                    area: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    } | null;
                                }[];
                                destinations: {
                                    /** @description UN/LOCODE */
                                    code: string;
                                    name: string | null;
                                    area: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    } | null;
                                }[];
                                /** @description Places in order of call */
                                places: {
                                    place: {
                                        /** @description UN/LOCODE */
                                        code: string;
                                        name: string | null;
                                        area: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        } | null;
                                    };
                                    facility: string | null;
                                    /** @description UNECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air, 5 mail, 6 multimodal, 7 fixed, 8 inland water */
                                    modes: string[];
                                }[];
                                /** @description Consignments planned or moving */
                                consignments: number;
                                /** @description Those that left their origin */
                                departed: number;
                                /** @description Those that came to their destination */
                                arrived: number;
                                teu: string | null;
                                tonnes: string | null;
                                firstAt: string | null;
                                lastAt: string | null;
                                /** @description Made of simulated facts, wholly or in part */
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When the newest of the facts was recorded here
                                 */
                                recordedAt: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hubs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hubs: stock, receipts, issues by destination */
        get: {
            parameters: {
                query?: {
                    /** @description Hub: letters, digits and . _ : / - */
                    hub?: string;
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description First day, month, quarter or year: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    from?: string;
                    /** @description Last day, month, quarter or year, as a whole: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    to?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Hub */
                                hub: string;
                                /** @description Its name */
                                name: string;
                                place: {
                                    /** @description UN/LOCODE */
                                    code: string;
                                    name: string | null;
                                    area: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    } | null;
                                };
                                pairs: string[];
                                commodities: {
                                    /** @description HS code */
                                    commodity: string;
                                    commodityName: string | null;
                                    /** @description Unit of the quantities */
                                    unit: string;
                                    /** @description In the hub at the end of the days asked for; decimal */
                                    stock: string;
                                    /** @description Received between the days asked for; decimal */
                                    inflow: string;
                                    /** @description Issued between the days asked for; decimal */
                                    outflow: string;
                                    /**
                                     * Format: date
                                     * @description Last movement
                                     */
                                    lastOn: string;
                                    destinations: {
                                        area: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        };
                                        /** @description Issued to it; decimal */
                                        tonnes: string;
                                    }[];
                                }[];
                                /** @description Made of simulated facts, wholly or in part */
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When the newest of the facts was recorded here
                                 */
                                recordedAt: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scheduled services and what became of them */
        get: {
            parameters: {
                query?: {
                    /** @description Service: letters, digits and . _ : / - */
                    service?: string;
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description First day, month, quarter or year: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    from?: string;
                    /** @description Last day, month, quarter or year, as a whole: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    to?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Service */
                                service: string;
                                /** @description Its name */
                                name: string;
                                reporter: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                pairs: string[];
                                /** @description running, closed, planned or retracted */
                                status: string;
                                /** @description Oldest first */
                                states: {
                                    /** @description opened, changed or closed */
                                    action: string;
                                    /**
                                     * Format: date
                                     * @description From when this is so
                                     */
                                    validFrom: string;
                                    validTo: string | null;
                                    /** @description Name of the service */
                                    name: string;
                                    /** @description UNECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air, 5 mail, 6 multimodal, 7 fixed, 8 inland water */
                                    mode: string;
                                    /** @description Operator */
                                    operator: string;
                                    /** @description In order of call */
                                    stops: {
                                        /** @description UN/LOCODE */
                                        code: string;
                                        name: string | null;
                                        area: {
                                            /** @description ISO 3166-1 alpha-3 */
                                            code: string;
                                            name: string;
                                        } | null;
                                    }[];
                                    /** @description Departures a week; decimal */
                                    departuresPerWeek: string;
                                    capacityTeu: string | null;
                                    /** @description recorded or retracted */
                                    status: string;
                                    event: {
                                        /** @description CloudEvents source */
                                        source: string;
                                        /** @description CloudEvents id */
                                        id: string;
                                        /**
                                         * Format: date-time
                                         * @description CloudEvents time
                                         */
                                        time: string;
                                    };
                                }[];
                                /** @description Made of simulated facts, wholly or in part */
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When the newest of the facts was recorded here
                                 */
                                recordedAt: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published connectivity and performance scores */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Country that the score is of: ISO 3166-1 alpha-3, such as KAZ */
                    area?: string;
                    /** @description Index and component, such as UNCTAD.LSCI or WB.LPI: letters, digits and . _ : / - */
                    index?: string;
                    /** @description Edition of the index: letters, digits and . _ : / - */
                    edition?: string;
                    /** @description Exactly this period: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    period?: string;
                    /** @description Periods from the beginning of this one on: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    from?: string;
                    /** @description Periods until the end of this one: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    to?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                area: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                /** @description Index and component */
                                index: string;
                                /** @description Edition of the index */
                                edition: string;
                                /** @description SDMX period */
                                period: string;
                                value: string | null;
                                scale: string | null;
                                /** @description reported or retracted */
                                status: string;
                                reference: string | null;
                                simulated: boolean;
                                revision: number;
                                /**
                                 * Format: date-time
                                 * @description When it was recorded here
                                 */
                                recordedAt: string;
                                event: {
                                    /** @description CloudEvents source */
                                    source: string;
                                    /** @description CloudEvents id */
                                    id: string;
                                    /**
                                     * Format: date-time
                                     * @description CloudEvents time
                                     */
                                    time: string;
                                };
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instruments with their status and the actions on them */
        get: {
            parameters: {
                query?: {
                    /** @description Instrument: letters, digits and . _ : / - */
                    instrument?: string;
                    /** @description The last action on the instrument */
                    status?: "announced" | "negotiated" | "initialled" | "signed" | "approved" | "ratified" | "notified" | "in-force" | "amended" | "suspended" | "terminated" | "registered" | "retracted";
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Domain of cooperation */
                    domain?: "political" | "economic" | "security" | "cultural" | "multilateral";
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Instrument */
                                instrument: string;
                                /** @description Its title */
                                title: string;
                                parties: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                pairs: string[];
                                /** @description political, economic, security, cultural or multilateral */
                                domain: string;
                                theme: string | null;
                                /** @description Where it stands */
                                status: string;
                                statusSince: string | null;
                                simulated: boolean;
                                roadmapItems: {
                                    /** @description Roadmap */
                                    roadmap: string;
                                    item: number;
                                }[];
                                /** @description What happened, oldest first */
                                actions: {
                                    /** @description What happened */
                                    action: string;
                                    /**
                                     * Format: date
                                     * @description When
                                     */
                                    date: string;
                                    reporter: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    };
                                    place: string | null;
                                    note: string | null;
                                    evidence: {
                                        /** @description What it is */
                                        title?: string;
                                        /** @description Where */
                                        url?: string;
                                        /**
                                         * Format: date
                                         * @description When
                                         */
                                        date?: string;
                                    }[];
                                    /** @description recorded or retracted */
                                    status: string;
                                    simulated: boolean;
                                    /**
                                     * Format: date-time
                                     * @description When it was recorded here
                                     */
                                    recordedAt: string;
                                    event: {
                                        /** @description CloudEvents source */
                                        source: string;
                                        /** @description CloudEvents id */
                                        id: string;
                                        /**
                                         * Format: date-time
                                         * @description CloudEvents time
                                         */
                                        time: string;
                                    };
                                }[];
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments with their declared status and what happened to them */
        get: {
            parameters: {
                query?: {
                    /** @description Commitment: letters, digits and . _ : / - */
                    commitment?: string;
                    /** @description What was declared last */
                    status?: "announced" | "supported" | "under-way" | "delivered" | "delayed" | "cancelled" | "retracted";
                    /** @description Roadmap that the commitment bears on: letters, digits and . _ : / - */
                    roadmap?: string;
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Domain of cooperation */
                    domain?: "political" | "economic" | "security" | "cultural" | "multilateral";
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Commitment */
                                commitment: string;
                                /** @description Its title */
                                title: string;
                                parties: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                pairs: string[];
                                /** @description political, economic, security, cultural or multilateral */
                                domain: string;
                                theme: string | null;
                                /** @description Where it stands */
                                status: string;
                                statusSince: string | null;
                                simulated: boolean;
                                roadmapItems: {
                                    /** @description Roadmap */
                                    roadmap: string;
                                    item: number;
                                }[];
                                /** @description What happened, oldest first */
                                actions: {
                                    /** @description What happened */
                                    action: string;
                                    /**
                                     * Format: date
                                     * @description When
                                     */
                                    date: string;
                                    reporter: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    };
                                    place: string | null;
                                    note: string | null;
                                    evidence: {
                                        /** @description What it is */
                                        title?: string;
                                        /** @description Where */
                                        url?: string;
                                        /**
                                         * Format: date
                                         * @description When
                                         */
                                        date?: string;
                                    }[];
                                    /** @description recorded or retracted */
                                    status: string;
                                    simulated: boolean;
                                    /**
                                     * Format: date-time
                                     * @description When it was recorded here
                                     */
                                    recordedAt: string;
                                    event: {
                                        /** @description CloudEvents source */
                                        source: string;
                                        /** @description CloudEvents id */
                                        id: string;
                                        /**
                                         * Format: date-time
                                         * @description CloudEvents time
                                         */
                                        time: string;
                                    };
                                }[];
                                due: string | null;
                                /** @description Due, and neither delivered nor cancelled */
                                overdue: boolean;
                                /** @description Figures that were stated: no statistics */
                                figures: {
                                    /** @description What is measured */
                                    measure: string;
                                    /** @description How much; decimal */
                                    value: string;
                                    /** @description Unit */
                                    unit: string;
                                    /** @description Who stated it */
                                    statedBy: string;
                                }[];
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings and what came out of them */
        get: {
            parameters: {
                query?: {
                    /** @description Meeting: letters, digits and . _ : / - */
                    meeting?: string;
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Domain of cooperation */
                    domain?: "political" | "economic" | "security" | "cultural" | "multilateral";
                    /** @description Kind of meeting */
                    kind?: "visit" | "joint-commission" | "business-council" | "consultations" | "assembly" | "forum" | "other";
                    /** @description Status of the meeting */
                    status?: "planned" | "held" | "postponed" | "cancelled" | "retracted";
                    /** @description First day, month, quarter or year: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    from?: string;
                    /** @description Last day, month, quarter or year, as a whole: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    to?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Meeting */
                                meeting: string;
                                /** @description Its title */
                                title: string;
                                /** @description What kind of meeting */
                                kind: string;
                                /** @description planned, held, postponed, cancelled or retracted */
                                status: string;
                                /**
                                 * Format: date
                                 * @description First day
                                 */
                                date: string;
                                endDate: string | null;
                                place: string | null;
                                parties: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                pairs: string[];
                                /** @description political, economic, security, cultural or multilateral */
                                domain: string;
                                theme: string | null;
                                participants: string[];
                                outcomes: {
                                    /** @description position, decision, announcement or document */
                                    kind: string;
                                    /** @description What it says */
                                    text: string;
                                    statedBy: {
                                        /** @description ISO 3166-1 alpha-3 */
                                        code: string;
                                        name: string;
                                    } | null;
                                    roadmapItems: {
                                        /** @description Roadmap */
                                        roadmap: string;
                                        item: number;
                                    }[];
                                }[];
                                evidence: {
                                    /** @description What it is */
                                    title?: string;
                                    /** @description Where */
                                    url?: string;
                                    /**
                                     * Format: date
                                     * @description When
                                     */
                                    date?: string;
                                }[];
                                roadmapItems: {
                                    /** @description Roadmap */
                                    roadmap: string;
                                    item: number;
                                }[];
                                reporter: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When it was recorded here
                                 */
                                recordedAt: string;
                                event: {
                                    /** @description CloudEvents source */
                                    source: string;
                                    /** @description CloudEvents id */
                                    id: string;
                                    /**
                                     * Format: date-time
                                     * @description CloudEvents time
                                     */
                                    time: string;
                                };
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, newest first, whatever the stream */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description First day, month, quarter or year: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    from?: string;
                    /** @description Last day, month, quarter or year, as a whole: 2016-05-01, 2016-05, 2016-Q1, 2016 */
                    to?: string;
                    /** @description Only what this stream says */
                    stream?: "trade.declarations" | "trade.flows" | "logistics.movements" | "logistics.services" | "logistics.stocks" | "logistics.scores" | "agreements.actions" | "roadmap.commitments" | "cooperation.meetings";
                    /** @description Roadmap that the event says it bears on: letters, digits and . _ : / - */
                    roadmap?: string;
                    /** @description Item of a roadmap that it bears on: its number */
                    item?: number;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /**
                                 * Format: date
                                 * @description When it happened; of a statistic, the last day of its period
                                 */
                                date: string;
                                /** @description Stream that says so */
                                stream: string;
                                reporter: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                /** @description What happened: signed, pledged, held, opened, reported, ... */
                                what: string;
                                /** @description To what: instrument, commitment, meeting, service, hub, consignment, commodity, ... */
                                code: string;
                                title: string | null;
                                /** @description What else tells it apart */
                                details: {
                                    [key: string]: unknown;
                                };
                                /** @description recorded or retracted */
                                status: string;
                                /** @description Where it is shown in full */
                                href: string;
                                simulated: boolean;
                                /**
                                 * Format: date-time
                                 * @description When it was recorded here
                                 */
                                recordedAt: string;
                                event: {
                                    /** @description CloudEvents source */
                                    source: string;
                                    /** @description CloudEvents id */
                                    id: string;
                                    /**
                                     * Format: date-time
                                     * @description CloudEvents time
                                     */
                                    time: string;
                                    /** @description Topic */
                                    topic: string;
                                    partition: number;
                                    /** @description Offset in the partition */
                                    offset: number;
                                    signedBy: {
                                        /** @description Country that published the key */
                                        owner: string;
                                        /** @description Key that signed */
                                        kid: string;
                                        /** @description EdDSA or RS256 */
                                        algorithm: string;
                                        /** @description RFC 7638 thumbprint of the key, SHA-256 as base64url */
                                        thumbprint: string;
                                        revokedAt: string | null;
                                    } | null;
                                };
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of indicators */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Only values of this country, not of its pairs: ISO 3166-1 alpha-3, such as KAZ */
                    country?: string;
                    /** @description Code of an indicator, as /v1/catalogue lists them */
                    code?: string;
                    /** @description Exactly this period: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    period?: string;
                    /** @description Periods from the beginning of this one on: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    from?: string;
                    /** @description Periods until the end of this one: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    to?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                    /** @description What the product is a code of, with the edition as it was reported: HS, HS2022, FCL. Never converted */
                    classification?: string;
                    /** @description Product in its classification, such as 1001; of values that have one, those of TOTAL unless told otherwise, all for each */
                    commodity?: string;
                    /** @description Dimension corridor: where the indicator has it */
                    corridor?: string;
                    /** @description Dimension destination: where the indicator has it */
                    destination?: string;
                    /** @description Dimension domain: where the indicator has it */
                    domain?: string;
                    /** @description Dimension edition: where the indicator has it */
                    edition?: string;
                    /** @description Dimension exporter: ISO 3166-1 alpha-3, such as KAZ */
                    exporter?: string;
                    /** @description Dimension flow: where the indicator has it */
                    flow?: string;
                    /** @description Dimension hub: where the indicator has it */
                    hub?: string;
                    /** @description Dimension importer: ISO 3166-1 alpha-3, such as KAZ */
                    importer?: string;
                    /** @description Dimension index: where the indicator has it */
                    index?: string;
                    /** @description Dimension instrument: where the indicator has it */
                    instrument?: string;
                    /** @description Dimension leg: where the indicator has it */
                    leg?: string;
                    /** @description Dimension origin: where the indicator has it */
                    origin?: string;
                    /** @description Dimension partner: ISO 3166-1 alpha-3, such as KAZ */
                    partner?: string;
                    /** @description Dimension place: where the indicator has it */
                    place?: string;
                    /** @description Dimension reporter: ISO 3166-1 alpha-3, such as KAZ */
                    reporter?: string;
                    /** @description Dimension statistic: where the indicator has it */
                    statistic?: string;
                    /** @description Dimension status: where the indicator has it */
                    status?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Indicator */
                                code: string;
                                /** @description Its name */
                                name: string;
                                /** @description What the value is of: a pair, KAZ-MAR, or a country, KAZ */
                                subject: string;
                                /** @description SDMX period */
                                period: string;
                                /** @description What else the value is of: the dimensions of its indicator */
                                dimensions: {
                                    classification?: string;
                                    commodity?: string;
                                    corridor?: string;
                                    destination?: string;
                                    domain?: string;
                                    edition?: string;
                                    exporter?: string;
                                    flow?: string;
                                    hub?: string;
                                    importer?: string;
                                    index?: string;
                                    instrument?: string;
                                    leg?: string;
                                    origin?: string;
                                    partner?: string;
                                    place?: string;
                                    reporter?: string;
                                    statistic?: string;
                                    status?: string;
                                };
                                /** @description Names of the countries of subject and dimensions */
                                areas: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                commodityName: string | null;
                                value: string | null;
                                /** @description Its unit */
                                unit: string;
                                valuation: string | null;
                                /** @description available, partial (inputs are missing, or nobody says how many there are), stale or unavailable */
                                status: string;
                                reason: string | null;
                                reasonText: string | null;
                                coverage: {
                                    expected: number | null;
                                    /** @description Inputs that are */
                                    present: number;
                                    share: number | null;
                                };
                                freshAt: string | null;
                                /** @description Version of the definition that made it */
                                definitionVersion: number;
                                /** @description Made of simulated facts, wholly or in part */
                                simulated: boolean;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts and events that one value is made of */
        get: {
            parameters: {
                query?: {
                    /** @description Pair of countries in either order, such as KAZ-MAR */
                    pair?: string;
                    /** @description Only values of this country, not of its pairs: ISO 3166-1 alpha-3, such as KAZ */
                    country?: string;
                    /** @description Exactly this period: a year 2016, a quarter 2016-Q1 or a month 2016-05 */
                    period?: string;
                    /** @description What was known at that moment: RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC) */
                    asOf?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                    /** @description What the product is a code of, with the edition as it was reported: HS, HS2022, FCL. Never converted */
                    classification?: string;
                    /** @description Product in its classification, such as 1001; of values that have one, those of TOTAL unless told otherwise, all for each */
                    commodity?: string;
                    /** @description Dimension corridor: where the indicator has it */
                    corridor?: string;
                    /** @description Dimension destination: where the indicator has it */
                    destination?: string;
                    /** @description Dimension domain: where the indicator has it */
                    domain?: string;
                    /** @description Dimension edition: where the indicator has it */
                    edition?: string;
                    /** @description Dimension exporter: ISO 3166-1 alpha-3, such as KAZ */
                    exporter?: string;
                    /** @description Dimension flow: where the indicator has it */
                    flow?: string;
                    /** @description Dimension hub: where the indicator has it */
                    hub?: string;
                    /** @description Dimension importer: ISO 3166-1 alpha-3, such as KAZ */
                    importer?: string;
                    /** @description Dimension index: where the indicator has it */
                    index?: string;
                    /** @description Dimension instrument: where the indicator has it */
                    instrument?: string;
                    /** @description Dimension leg: where the indicator has it */
                    leg?: string;
                    /** @description Dimension origin: where the indicator has it */
                    origin?: string;
                    /** @description Dimension partner: ISO 3166-1 alpha-3, such as KAZ */
                    partner?: string;
                    /** @description Dimension place: where the indicator has it */
                    place?: string;
                    /** @description Dimension reporter: ISO 3166-1 alpha-3, such as KAZ */
                    reporter?: string;
                    /** @description Dimension statistic: where the indicator has it */
                    statistic?: string;
                    /** @description Dimension status: where the indicator has it */
                    status?: string;
                };
                header?: never;
                path: {
                    /** @description Code of an indicator, as /v1/catalogue lists them */
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Indicator */
                                code: string;
                                /** @description Its name */
                                name: string;
                                /** @description What the value is of: a pair, KAZ-MAR, or a country, KAZ */
                                subject: string;
                                /** @description SDMX period */
                                period: string;
                                /** @description What else the value is of: the dimensions of its indicator */
                                dimensions: {
                                    classification?: string;
                                    commodity?: string;
                                    corridor?: string;
                                    destination?: string;
                                    domain?: string;
                                    edition?: string;
                                    exporter?: string;
                                    flow?: string;
                                    hub?: string;
                                    importer?: string;
                                    index?: string;
                                    instrument?: string;
                                    leg?: string;
                                    origin?: string;
                                    partner?: string;
                                    place?: string;
                                    reporter?: string;
                                    statistic?: string;
                                    status?: string;
                                };
                                /** @description Names of the countries of subject and dimensions */
                                areas: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                }[];
                                commodityName: string | null;
                                value: string | null;
                                /** @description Its unit */
                                unit: string;
                                valuation: string | null;
                                /** @description available, partial (inputs are missing, or nobody says how many there are), stale or unavailable */
                                status: string;
                                reason: string | null;
                                reasonText: string | null;
                                coverage: {
                                    expected: number | null;
                                    /** @description Inputs that are */
                                    present: number;
                                    share: number | null;
                                };
                                freshAt: string | null;
                                /** @description Version of the definition that made it */
                                definitionVersion: number;
                                /** @description Made of simulated facts, wholly or in part */
                                simulated: boolean;
                                /** @description How the value is made, in symbols */
                                formula: string;
                                /** @description The same as LaTeX */
                                latex: string;
                                /** @description What the symbols stand for, each with its number */
                                operands: {
                                    /** @description Symbol in the formula */
                                    symbol: string;
                                    /** @description What it stands for */
                                    meaning: string;
                                    value: string | null;
                                }[];
                                /** @description The formula with the numbers put in */
                                arithmetic: string;
                                /** @description Where the definition comes from */
                                definitionSource: string;
                                /** @description Facts that the value is made of */
                                factCount: number;
                                facts: {
                                    /** @description Stream of the event */
                                    stream: string;
                                    /** @description Country that sent it */
                                    owner: string;
                                    /** @description recorded, retracted or suppressed */
                                    status: string;
                                    revision: number;
                                    simulated: boolean;
                                    /**
                                     * Format: date-time
                                     * @description When it was recorded here
                                     */
                                    recordedAt: string;
                                    event: {
                                        /** @description CloudEvents source */
                                        source: string;
                                        /** @description CloudEvents id */
                                        id: string;
                                        /**
                                         * Format: date-time
                                         * @description CloudEvents time
                                         */
                                        time: string;
                                        /** @description Topic */
                                        topic: string;
                                        partition: number;
                                        /** @description Offset in the partition */
                                        offset: number;
                                        signedBy: {
                                            /** @description Country that published the key */
                                            owner: string;
                                            /** @description Key that signed */
                                            kid: string;
                                            /** @description EdDSA or RS256 */
                                            algorithm: string;
                                            /** @description RFC 7638 thumbprint of the key, SHA-256 as base64url */
                                            thumbprint: string;
                                            revokedAt: string | null;
                                        } | null;
                                    };
                                    /** @description What the event says */
                                    data: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            } | null;
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Definitions of the indicators */
        get: {
            parameters: {
                query?: {
                    /** @description Code of an indicator, as /v1/catalogue lists them */
                    code?: string;
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Code */
                                code: string;
                                /** @description Name */
                                name: string;
                                /** @description What it says */
                                description: string;
                                /** @description Unit; currency where it is that of the facts */
                                unit: string;
                                /** @description Dimensions beside subject and period */
                                dimensions: string[];
                                /** @description How it is made, in symbols */
                                formula: string;
                                /** @description The same as LaTeX */
                                latex: string;
                                operands: {
                                    /** @description Symbol */
                                    symbol: string;
                                    /** @description What it stands for */
                                    meaning: string;
                                }[];
                                range: {
                                    least: number | null;
                                    greatest: number | null;
                                };
                                /** @description What makes it not computable */
                                missing: {
                                    /** @description Code */
                                    reason: string;
                                    /** @description What it means here */
                                    text: string;
                                }[];
                                /** @description Where the definition comes from */
                                source: string;
                                /** @description Grows when the same facts give another value */
                                version: number;
                                /** @description Stream that it is about */
                                stream: string;
                                /** @description Streams that it is made of */
                                inputs: string[];
                                /** @description What a changed fact bears on: pair, country or world */
                                reach: string;
                                /** @description Depends on the day, not on facts alone */
                                dated: boolean;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which services run, behind the gateway */
        get: {
            parameters: {
                query?: {
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Service, whose name is that of its consumer group */
                                service: string;
                                processes: number | null;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was received by stream and owner, and what became of it */
        get: {
            parameters: {
                query?: {
                    /** @description Country that sends: ISO 3166-1 alpha-3, such as KAZ */
                    owner?: string;
                    /** @description Stream */
                    stream?: "trade.declarations" | "trade.flows" | "logistics.movements" | "logistics.services" | "logistics.stocks" | "logistics.scores" | "agreements.actions" | "roadmap.commitments" | "cooperation.meetings";
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Stream */
                                stream: string;
                                owner: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                /** @description Topic */
                                topic: string;
                                group: string | null;
                                /** @description Events read: accepted + duplicate + quarantined */
                                received: number;
                                /** @description Events that became facts, or were late */
                                accepted: number;
                                /** @description Events that were known */
                                duplicate: number;
                                /** @description Events that were refused */
                                quarantined: number;
                                /** @description Of these, those that are kept and still want somebody: not replayed, not accepted since under their source and id, not dismissed */
                                open: number;
                                freshAt: string | null;
                                lag: number | null;
                                lackingCopies: number | null;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused events, newest first, with their bytes and what is wrong */
        get: {
            parameters: {
                query?: {
                    /** @description Number in the quarantine */
                    id?: string;
                    /** @description Country that sent the event: ISO 3166-1 alpha-3, such as KAZ */
                    owner?: string;
                    /** @description Stream of the topic */
                    stream?: "trade.declarations" | "trade.flows" | "logistics.movements" | "logistics.services" | "logistics.stocks" | "logistics.scores" | "agreements.actions" | "roadmap.commitments" | "cooperation.meetings";
                    /** @description Why it was refused */
                    reason?: "too-large" | "not-utf8" | "too-deep" | "malformed-json" | "inexact-number" | "envelope-invalid" | "wrong-stream" | "schema-invalid" | "unknown-code" | "reporter-not-owner" | "signature-missing" | "signature-invalid" | "signing-key-unknown" | "signing-key-revoked" | "identity-conflict";
                    /** @description Only those that still want somebody, or only those that do not */
                    open?: "true" | "false";
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Number in the quarantine */
                                id: string;
                                owner: {
                                    /** @description ISO 3166-1 alpha-3 */
                                    code: string;
                                    name: string;
                                };
                                /** @description Stream of the topic */
                                stream: string;
                                /** @description Topic that it came on */
                                topic: string;
                                partition: number;
                                offset: number;
                                source: string | null;
                                eventId: string | null;
                                /** @description Why it was refused */
                                reason: string;
                                /** @description JSON Pointer to what is wrong; empty for the whole message */
                                path: string;
                                /** @description What is wrong, and what is allowed; to who is not cleared for confidential data, that it may quote the event */
                                message: string;
                                advice: string | null;
                                /** @description Headers of the record */
                                headers: {
                                    [key: string]: string;
                                };
                                bytes: string | null;
                                text: string | null;
                                /**
                                 * Format: date-time
                                 * @description When it was refused
                                 */
                                quarantinedAt: string;
                                /** @description Whether it still wants somebody: all that follows is null */
                                open: boolean;
                                replayedAt: string | null;
                                acceptedAt: string | null;
                                dismissedAt: string | null;
                                dismissedBy: string | null;
                                dismissedWhy: string | null;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Who, as in an entry: key:<id> */
                    identity?: string;
                    /** @description What became of it */
                    outcome?: "asked" | "refused" | "done";
                    /** @description Most entries of the answer: 1 to 1000 */
                    limit?: number;
                    /** @description Where to go on: meta.next of the page before */
                    cursor?: string;
                    /** @description Language of names and titles; otherwise that of Accept-Language, otherwise en */
                    lang?: "en" | "fr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data: {
                                /** @description Number in the log */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @description When
                                 */
                                at: string;
                                /** @description Who: key:<id>, oidc:<subject> or command:<user> */
                                identity: string;
                                /** @description How they are called */
                                name: string;
                                /** @description What: method and route, or the command */
                                action: string;
                                /** @description To what: the address, or what the command worked on */
                                target: string;
                                /** @description asked: before it was done; refused: it was not theirs to ask; done: by a command */
                                outcome: string;
                            }[];
                            meta: {
                                /**
                                 * Format: date-time
                                 * @description What was recorded up to this moment is in the answer
                                 */
                                asOf: string;
                                /** @description Grows with every batch of events */
                                dataVersion: string;
                                freshAt: string | null;
                                next: string | null;
                                /** @description Why there is no data */
                                reason?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
