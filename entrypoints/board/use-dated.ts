import { useEffect, useState } from 'preact/hooks';
import type { Dated } from '@/components/board/calendar/month';
import type { Application } from '@/utils/core/tracker/application';
import { type Moment, momentsOf } from '@/utils/core/tracker/clock';
import { runInSlices } from '@/utils/platform/slices';
import { usersZone } from '@/utils/platform/stored-application';

/** Rows change seldom: what was found in one is not looked for again. */
const found = new WeakMap<Application, readonly Moment[]>();

function* datedIn(applications: readonly Application[], zone: string): Generator<undefined, readonly Dated[]> {
  const all: Dated[] = [];
  for (const application of applications) {
    const moments = found.get(application) ?? momentsOf(application, zone);
    found.set(application, moments);
    for (const moment of moments) all.push({ moment, application });
    yield;
  }
  return all.sort((a, b) => (a.moment.at < b.moment.at ? -1 : a.moment.at > b.moment.at ? 1 : 0));
}

/** Every moment of what is kept, looked for in slices so that the page answers meanwhile; undefined until the first time. */
export function useDated(applications: readonly Application[]): readonly Dated[] | undefined {
  const [dated, setDated] = useState<readonly Dated[]>();
  useEffect(() => {
    const life = new AbortController();
    void runInSlices(datedIn(applications, usersZone()), life.signal).then((all) => all !== undefined && setDated(all));
    return () => life.abort();
  }, [applications]);
  return dated;
}
