import { type ReactNode, useEffect, useRef } from "react";

interface ScrollableProps {
  className?: string;
  title?: string;
  children: ReactNode;
}

/** Scrolls sideways where its content is wider; then, and only then, the keyboard can get there. */
export function Scrollable({ className = "", title, children }: ScrollableProps) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [box, content] = [outer.current, inner.current];
    if (!box || !content) return;
    const observer = new ResizeObserver(() => {
      if (content.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    });
    observer.observe(box);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={outer} className={`scrollable ${className}`} title={title}>
      <div ref={inner} className="scrollable-content">
        {children}
      </div>
    </div>
  );
}
