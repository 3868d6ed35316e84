package org.teduh.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Every form of somebody who is signed in carries whose it is, for a {@link Draft}; named in faces-config.xml. */
public class OwnedForms extends RenderKitFactory {

    public OwnedForms(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public @Nullable RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return kit == null || kit instanceof Kit ? kit : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public @Nullable Renderer<?> getRenderer(String family, String type) {
            Renderer<?> renderer = getWrapped().getRenderer(family, type);
            return renderer != null && family.equals(UIForm.COMPONENT_FAMILY) ? new Form(renderer) : renderer;
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Form extends RendererWrapper {

        Form(Renderer wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeEnd(FacesContext faces, UIComponent form) throws IOException {
            Caller caller = CDI.current().select(Caller.class).get();
            if (caller.isSignedIn()) {
                String owner = Draft.owner(CDI.current().select(Seal.class).get(), caller.person());
                ResponseWriter writer = faces.getResponseWriter();
                writer.startElement("input", form);
                writer.writeAttribute("type", "hidden", null);
                writer.writeAttribute("name", Draft.OWNER, null);
                writer.writeAttribute("value", owner, null);
                writer.endElement("input");
            }
            super.encodeEnd(faces, form);
        }
    }
}
