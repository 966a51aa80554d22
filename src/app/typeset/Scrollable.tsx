import { type ReactNode, useEffect, useRef } from "react";

interface ScrollableProps {
  className?: string;
  title?: string;
  children: ReactNode;
}

/** Of their size, what formulas are set in at least so that they fit. */
const leastFit = 0.8;

/**
 * Formulas that are a little too wide are set smaller. What is wider still scrolls sideways and fades out where it goes on; then, and
 * only then, the keyboard can get there.
 */
export function Scrollable({ className = "", title, children }: ScrollableProps) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [box, content] = [outer.current, inner.current];
    if (!box || !content) return;
    const fade = () => {
      const rest = content.scrollWidth - box.clientWidth - box.scrollLeft;
      const more = [box.scrollLeft > 1 && "left", rest > 1 && "right"].filter(Boolean).join(" ");
      if (more) box.dataset.more = more;
      else delete box.dataset.more;
    };
    const fit = () => {
      content.style.removeProperty("--fit");
      // Not all of a formula shrinks with its font.
      for (let part = 1; content.scrollWidth > box.clientWidth && part >= leastFit; ) {
        part = Math.min((part * box.clientWidth) / content.scrollWidth, part - 0.01);
        if (part >= leastFit) content.style.setProperty("--fit", String(part));
        else content.style.removeProperty("--fit");
      }
      if (content.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
      fade();
    };
    // In a frame of its own: it changes what is observed.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(fit);
    });
    observer.observe(box);
    observer.observe(content);
    box.addEventListener("scroll", fade, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      box.removeEventListener("scroll", fade);
    };
  }, []);
  return (
    <div ref={outer} className={`scrollable ${className}`} title={title}>
      <div ref={inner} className="scrollable-content">
        {children}
      </div>
    </div>
  );
}
