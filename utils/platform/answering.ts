import type { GetReturnType } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { failureOf, Refused } from './failure';
import { type Messages, type Outcome, onMessage } from './messages';
import { readSender, type Sender } from './senders';

/** The messages that are answered by an outcome, and what it holds when all went well. */
type Outcomes = { [K in keyof Messages as ReturnType<Messages[K]> extends Outcome<unknown> ? K : never]: Messages[K] };
type ValueOf<K extends keyof Outcomes> = Extract<ReturnType<Outcomes[K]>, { readonly ok: true }>['value'];

/** Answers one kind of message that has no answer, after sender and shape were checked. What is refused or fails is logged and thrown back. */
export function act<K extends keyof Messages, T>(
  type: K,
  shape: v.GenericSchema<unknown, T>,
  work: (data: T, sender: Sender) => Promise<GetReturnType<Messages[K]>>,
): void {
  onMessage(type, async ({ data, sender }) => {
    try {
      return await work(...check(type, shape, data, sender));
    } catch (error) {
      console.warn(`Callslip did not do “${type}”.`, error);
      throw error;
    }
  });
}

/** Answers one kind of message by an outcome, after sender and shape were checked. What fails is logged; the sender learns only of which kind it was. */
export function answer<K extends keyof Outcomes, T>(
  type: K,
  shape: v.GenericSchema<unknown, T>,
  work: (data: T, sender: Sender) => Promise<ValueOf<K>>,
): void {
  const outcome = (data: unknown, sender: Runtime.MessageSender): Promise<Outcome<ValueOf<K>>> =>
    outcomeOf(type, async () => work(...check(type, shape, data, sender)));
  onMessage(type, ({ data, sender }) => outcome(data, sender) as Promise<GetReturnType<Messages[K]>>);
}

/** What came of a work; what fails is logged under its name, and only of which kind it was is told. */
export async function outcomeOf<T>(name: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.warn(`Callslip did not do “${name}”.`, error);
    return { ok: false, failure: failureOf(error) };
  }
}

/** The data and the sender, checked. Throws `Refused`. */
function check<T>(type: string, shape: v.GenericSchema<unknown, T>, data: unknown, from: Runtime.MessageSender): [T, Sender] {
  const sender = readSender(from);
  if (sender === undefined) throw new Refused(`“${type}” came from ${from.url ?? from.id ?? 'nowhere'}`);
  const read = v.safeParse(shape, data);
  if (!read.success) throw new Refused(`“${type}” is not of its shape: ${read.issues.map((issue) => v.getDotPath(issue)).join(', ')}`);
  return [read.output, sender];
}
