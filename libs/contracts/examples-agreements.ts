/** Examples of the streams of agreements, from what was reported of the Morocco-Kazakhstan roadmap. */
import { type Examples, example, ofItem, parties, published } from './example-event.js';
import type { AgreementAction } from './streams/agreements-actions.js';
import type { CooperationMeeting } from './streams/cooperation-meetings.js';
import type { RoadmapCommitment } from './streams/roadmap-commitments.js';

export const agreementsExamples = {
  'agreements.actions': [
    example<AgreementAction>(
      'agreements.actions',
      { source: published, id: 'visa-KAZ-approved', time: '2025-02-13T12:00:00Z' },
      {
        reporter: 'KAZ',
        roadmapItems: ofItem(16),
        instrument: 'MAR-KAZ-VISA-2024',
        title: {
          fr: 'Accord d’exemption de visa pour les titulaires de passeports ordinaires',
          en: 'Agreement on visa exemption for holders of ordinary passports',
        },
        parties,
        action: 'approved',
        date: '2025-02-13',
        domain: 'political',
        theme: 'mobility',
        evidence: [{ title: 'Press report, Barlamane', url: 'https://maghress.com/fr/barlamanefr/438943' }],
      },
    ),
  ],
  'roadmap.commitments': [
    example<RoadmapCommitment>(
      'roadmap.commitments',
      { source: published, id: 'MAR-KAZ-2025', time: '2025-02-28T12:00:00Z' },
      {
        reporter: 'MAR',
        record: 'roadmap',
        roadmap: 'MAR-KAZ-2025',
        title: { fr: 'Feuille de route Maroc-Kazakhstan, Rabat, 2025', en: 'Morocco-Kazakhstan roadmap, Rabat, 2025' },
        parties,
        declaredOn: '2025-02-28',
        place: 'Rabat',
        items: [
          {
            item: 8,
            title: {
              fr: 'Plateforme logistique au Maroc pour l’exportation du blé kazakh vers l’Afrique',
              en: 'Logistics hub in Morocco for the export of Kazakh wheat to Africa',
            },
            kind: 'commitment',
            domain: 'economic',
            theme: 'agriculture',
          },
        ],
      },
    ),
    example<RoadmapCommitment>(
      'roadmap.commitments',
      { source: published, id: 'MAR-KAZ-2025-08-WHEAT-HUB-pledged', time: '2025-02-28T12:00:00Z' },
      {
        reporter: 'MAR',
        roadmapItems: ofItem(8),
        record: 'commitment',
        commitment: 'MAR-KAZ-2025-08-WHEAT-HUB',
        title: {
          fr: 'Faire du Maroc une plateforme logistique pour l’exportation du blé kazakh vers l’Afrique',
          en: 'Make Morocco a logistics hub for the export of Kazakh wheat to Africa',
        },
        parties,
        action: 'pledged',
        date: '2025-02-28',
        domain: 'economic',
        theme: 'agriculture',
      },
    ),
  ],
  'cooperation.meetings': [
    example<CooperationMeeting>(
      'cooperation.meetings',
      { source: published, id: 'visit-rabat-2025-02-28', time: '2025-02-28T12:00:00Z' },
      {
        reporter: 'MAR',
        roadmapItems: ofItem(1),
        meeting: 'MAR-KAZ-VISIT-RABAT-2025',
        title: {
          fr: 'Visite officielle à Rabat du ministre des affaires étrangères du Kazakhstan',
          en: 'Official visit to Rabat of the Minister of Foreign Affairs of Kazakhstan',
        },
        kind: 'visit',
        status: 'held',
        date: '2025-02-28',
        place: 'Rabat',
        parties,
        domain: 'political',
        outcomes: [
          {
            kind: 'announcement',
            text: {
              fr: 'Un Conseil d’affaires Maroc-Kazakhstan est annoncé.',
              en: 'A Morocco-Kazakhstan Business Council is announced.',
            },
            roadmapItems: ofItem(6),
          },
        ],
      },
    ),
  ],
} satisfies Partial<Examples>;
