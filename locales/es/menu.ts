import type { menu as en } from '../en/menu';

/** What the browser's own menus say. */
export const menu: typeof en = {
  readPage: 'Leer esta página con Callslip',
};
