/** A frame as the page around it shows it: its address as written there, and its size in CSS pixels. */
export interface FrameOnPage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The frames of the page that this runs in. It is also sent into pages as it stands, so it may refer to nothing outside itself. */
export function framesHere(): FrameOnPage[] {
  return [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src], frame[src]')].slice(0, 100).map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return { url: frame.src, width, height };
  });
}
