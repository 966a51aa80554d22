import type { Settings } from "../../settings/types";

/** How a moving picture runs. */
export interface Course {
  /** Seconds. */
  duration: number;
  /** Frames per second. */
  rate: number;
  /** To the end and back again, so that it can be repeated without a jump. */
  back: boolean;
}

/** How many frames a course has: whole ones, and an even number where it returns, so that the end is among them. */
export function frameCount({ duration, rate, back }: Course): number {
  const count = Math.max(2, Math.round(duration * rate));
  return back ? count + (count % 2) : count;
}

/**
 * Where frame k stands, 0 … 1. There and back it is 1 in the middle; a closed course (a whole turn) leaves out its end, which is its
 * beginning.
 */
export function phaseOf(
  k: number,
  count: number,
  { back, closed }: { back: boolean; closed: boolean },
): number {
  if (back) return 1 - Math.abs(1 - (2 * k) / count);
  return closed ? k / count : k / (count - 1);
}

/** What moves. */
export interface Motion {
  /** Whether it ends where it began. */
  closed: boolean;
  /** Whether surfaces change, and not only where they are seen from. */
  reshapes: boolean;
  /** The settings at a phase, 0 … 1. */
  at(phase: number): Settings;
}

/** So many moments are enough to know what values and sizes a surface takes on its way. */
const mostMoments = 17;

/** Phases that stand for those of all frames: these themselves, where they are few, else some from end to end. */
export function momentsOf(course: Course): number[] {
  const frames = frameCount(course);
  const count = Math.min(mostMoments, course.back ? frames / 2 + 1 : frames);
  return Array.from({ length: count }, (_, k) => k / (count - 1));
}

/** A whole turn of every camera about the vertical axis. */
export function turntable(settings: Settings): Motion {
  const turned = <C extends { azimuth: number }>(camera: C, phase: number): C => ({
    ...camera,
    azimuth: camera.azimuth + 2 * Math.PI * phase,
  });
  return {
    closed: true,
    reshapes: false,
    at: (phase) => ({
      ...settings,
      camera: turned(settings.camera, phase),
      views: settings.views.map((view) => ({ ...view, camera: view.camera && turned(view.camera, phase) })),
    }),
  };
}

/**
 * A parameter of a surface from one end of its slider to the other; so are those of its name on other surfaces.
 * @param surface index of the surface whose slider counts
 * @throws RangeError where the surface has no such parameter
 */
export function sweep(settings: Settings, surface: number, name: string): Motion {
  const parameters = settings.surfaces[surface]?.parameters ?? {};
  if (!Object.hasOwn(parameters, name)) throw new RangeError(`there is no parameter ${name} on this surface`);
  const { min, max } = parameters[name];
  const at = (phase: number) => {
    // Round-off must not make 0.1 + 0.2 of a value that stands in the caption.
    const value = Number((min + phase * (max - min)).toPrecision(12));
    return {
      ...settings,
      surfaces: settings.surfaces.map((spec) =>
        Object.hasOwn(spec.parameters, name)
          ? { ...spec, parameters: { ...spec.parameters, [name]: { ...spec.parameters[name], value } } }
          : spec,
      ),
    };
  };
  return { closed: false, reshapes: true, at };
}
