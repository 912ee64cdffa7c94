import { expect, test } from 'vitest';
import { hostsOfPostingFrames } from '@/utils/page/posting-frames';

const frame = (url: string, width = 900, height = 1200) => ({ url, width, height });
const board = 'https://ocotillo.wd5.myworkdayjobs.com/Careers/job/Main/Archivist_R-1042';

test.each([
  ['a board', [frame(board)], ['ocotillo.wd5.myworkdayjobs.com']],
  ['a board before any other large frame', [frame('https://widgets.example.net/apply'), frame(board)], ['ocotillo.wd5.myworkdayjobs.com']],
  ['a large frame of a host that is not known', [frame('https://jobs.example.net/1')], ['jobs.example.net']],
  ['a board once, however many of its frames', [frame(board), frame(`${board}?again`)], ['ocotillo.wd5.myworkdayjobs.com']],
])('%s', (_, frames, hosts) => expect(hostsOfPostingFrames(frames, 'www.ocotillo.example')).toEqual(hosts));

test.each([
  ['a pixel of a board', frame(board, 1, 1)],
  ['a small frame of anybody', frame('https://jobs.example.net/1', 300, 250)],
  ['a film', frame('https://www.youtube-nocookie.com/embed/1')],
  ['the page’s own host', frame('https://www.ocotillo.example/inner')],
  ['a frame without an address', frame('about:blank')],
  ['what is no address', frame('')],
])('not %s', (_, one) => expect(hostsOfPostingFrames([one], 'www.ocotillo.example')).toEqual([]));
