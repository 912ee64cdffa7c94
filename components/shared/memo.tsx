import { Component, type ComponentType, type FunctionComponent } from 'preact';

/** A component that is drawn anew only where one of its props is another thing than before, or what it follows itself changed: of a long list, the rows that changed. */
export function memo<P extends object>(Drawn: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !sameProps(this.props, next);
    }
    override render(props: P) {
      return <Drawn {...props} />;
    }
  };
}

function sameProps(before: object, after: object): boolean {
  const [a, b] = [Object.entries(before), new Map(Object.entries(after))];
  return a.length === b.size && a.every(([name, value]) => b.has(name) && Object.is(value, b.get(name)));
}
