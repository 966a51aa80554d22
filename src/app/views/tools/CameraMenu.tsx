import { useContext } from "react";
import { lookFrom, viewpointIds, viewpointOf } from "../../../scene";
import { cameraOf } from "../../../scene/show/cameras";
import type { ViewSpec } from "../../../settings";
import { Icon } from "../../parts/Icon";
import { Menu, type MenuGroup } from "../../parts/Menu";
import { usePage, usePageState } from "../../state/context";
import { linkCameras, moveCameraOf, resetCamera } from "../cameras";
import { SceneContext } from "../SceneContext";
import { toolTexts } from "./texts";

/** Where a view is seen from: standard viewpoints, the projection, alone or with all others. */
export function CameraMenu({ index, spec }: { index: number; spec: ViewSpec }) {
  const { edit } = usePage().store.getState();
  const camera = usePageState(({ settings }) => cameraOf(settings, index));
  const linked = usePageState(({ settings }) => settings.links.camera);
  const several = usePageState(({ settings }) => settings.views.length > 1);
  const scene = useContext(SceneContext);
  const viewpoint = viewpointOf(camera);

  const groups: MenuGroup[] = [];
  if (spec.projection === "3d") {
    groups.push(
      {
        label: toolTexts.camera,
        items: viewpointIds.map((id, k) => ({
          key: id,
          checked: id === viewpoint,
          hint: String(k + 1),
          content: toolTexts.viewpoints[id],
          onSelect: () => edit((settings) => moveCameraOf(settings, index, (from) => lookFrom(from, id))),
        })),
      },
      {
        label: toolTexts.projection,
        items: (["perspective", "orthographic"] as const).map((projection) => ({
          key: projection,
          checked: projection === camera.projection,
          hint: projection === camera.projection ? undefined : "P",
          content: toolTexts.projections[projection],
          onSelect: () =>
            edit((settings) => moveCameraOf(settings, index, (from) => ({ ...from, projection }))),
        })),
      },
    );
  }
  groups.push({
    label: toolTexts.cameras,
    items: [
      ...(several
        ? [
            {
              key: "link",
              checked: linked,
              alone: true,
              content: toolTexts.linkCameras,
              onSelect: () => edit((settings) => linkCameras(settings, !linked, index)),
            },
          ]
        : []),
      {
        key: "reset",
        hint: "0",
        content: toolTexts.resetCamera,
        onSelect: () => {
          edit((settings) => resetCamera(settings, index));
          scene.current?.resetPlane();
        },
      },
    ],
  });
  return (
    <Menu
      label={toolTexts.camera}
      groups={groups}
      button={<Icon name="camera" />}
      buttonClassName="view-tool"
      buttonProps={{ title: toolTexts.camera }}
    />
  );
}
