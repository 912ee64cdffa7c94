// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Cell } from '@/components/board/cell';
import { Printed } from '@/components/board/files/printed';
import { Card } from '@/components/board/kanban/card';
import { searchApplications } from '@/components/tracker/search';
import { ODD_NAMES } from '../../core/tracker/odd-names';
import { mount } from '../mount';
import { application, TODAY } from './applications';
import { shown, titles } from './tracker-page';

const named = (name: string) => application('a', { title: name, employer: name, closes: '2026-12-04' });

test.each(ODD_NAMES)('%s: in the popup, found by itself, and read in its own direction', (_, name) => {
  const one = named(name);
  const page = shown({ list: { state: 'ready', value: [one] } });
  expect(titles(page)).toEqual([name]);
  expect(page.get('.item-title').dir).toBe('auto');
  expect(page.get('.item-employer').textContent).toBe(name);
  expect(page.root.querySelector('img, b')).toBeNull();
  expect(searchApplications([application('b'), one], name)).toEqual([one]);
  page.choose('select.stage', 'applied');
  expect(page.wishes.onStage).toHaveBeenCalledWith(one, 'applied');
});

test.each(ODD_NAMES)('%s: on the board, in the table, on a card and on paper', (_, name) => {
  const one = named(name);
  const table = mount(<Cell column="title" application={one} today={TODAY} verdict={undefined} onStage={vi.fn()} />);
  expect([table.root.textContent, table.get('a').dir, table.get('a').title]).toEqual([name, 'auto', name]);
  const card = mount(<Card application={one} today={TODAY} top={0} onStage={vi.fn()} />);
  expect([card.get('.row-title').textContent, card.get('.row-title').dir, card.get('p').textContent]).toEqual([name, 'auto', name]);
  const paper = mount(<Printed what={{ kind: 'list', applications: [one] }} today={TODAY} onDrawn={vi.fn()} />);
  expect([...paper.root.querySelectorAll('tbody td')].slice(0, 2).map(({ textContent }) => textContent)).toEqual([name, name]);
});

test.each([
  ['bibliothecaire', 'Bibliothe\u0301caire'],
  ['cataloging', 'Cata\u00adloging'],
  ["children's", 'Children’s Librarian'],
  ['"story', '“Story Time” Librarian'],
  ['librarian', '𝓛𝓲𝓫𝓻𝓪𝓻𝓲𝓪𝓷'],
  ['library media', 'Library \u202dMedia'],
])('“%s” finds %s', (query, title) => {
  const one = application('a', { title });
  expect(searchApplications([one], query)).toEqual([one]);
  expect(searchApplications([application('b', { title: 'Page' })], query)).toEqual([]);
});
