/** Which owners there are, and what they have and lack of topics and access. */
import { isArea } from '#reference/countries.js';
import { topicsOfOwner } from '#contracts/topics.js';
import type { Grant } from '#event-log/kafka/access-rules.js';
import { rulesOfOwner, wordsOf } from './rules.js';

export interface OwnerStanding {
  readonly owner: string;
  readonly topics: { readonly there: number; readonly missing: readonly string[] };
  /** Everybody who may do something of what the owner may; null where Kafka has no access control. */
  readonly principals: readonly { readonly principal: string; readonly missing: readonly string[] }[] | null;
}

/** Each owner of which there is a topic or a grant, by code. `grants` is null where Kafka has no access control. */
export function standingOfOwners(topics: readonly string[], grants: readonly Grant[] | null): OwnerStanding[] {
  const there = new Set(topics);
  const named = [...topics, ...(grants ?? []).map(({ name }) => name)].map((name) => name.split('.v1.')[1] ?? '');
  const owners = [...new Set(named)].filter((code) => isArea(code)).sort();
  return owners.map((owner) => {
    const [wanted, missing] = [topicsOfOwner(owner), topicsOfOwner(owner).filter((topic) => !there.has(topic))];
    return {
      owner,
      topics: { there: wanted.length - missing.length, missing },
      principals: grants && principalsOf(owner, grants),
    };
  });
}

function principalsOf(owner: string, grants: readonly Grant[]) {
  const wanted = rulesOfOwner(owner).map(wordsOf);
  const granted = new Map<string, Set<string>>();
  for (const grant of grants) {
    const words = wordsOf(grant);
    if (!wanted.includes(words)) continue;
    granted.set(grant.principal, (granted.get(grant.principal) ?? new Set()).add(words));
  }
  const principals = [...granted].sort(([a], [b]) => (a < b ? -1 : 1));
  return principals.map(([principal, has]) => ({ principal, missing: wanted.filter((words) => !has.has(words)) }));
}
