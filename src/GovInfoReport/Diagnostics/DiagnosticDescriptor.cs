using System.Diagnostics;
using System.Resources;

namespace GovInfoReport;

/// <summary>What all diagnostics of one id have in common. Ids are permanent and unique.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed class DiagnosticDescriptor
{
    /// <summary>Makes a descriptor.</summary>
    /// <param name="id">The permanent id. <c>GIR</c> and four digits are this project's own.</param>
    /// <param name="defaultSeverity">The severity, unless the caller's options change it.</param>
    /// <param name="title">A short name of the problem.</param>
    /// <param name="message">The message with the composite-format placeholders <c>{0}</c>, <c>{1}</c> … for the typed arguments.</param>
    public DiagnosticDescriptor(string id, DiagnosticSeverity defaultSeverity, LocalizedText title, LocalizedText message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(message);
        Id = id;
        DefaultSeverity = defaultSeverity;
        Title = title;
        Message = message;
    }

    /// <summary>
    /// Makes a descriptor whose texts are read from resources: <c>ID.title</c>, <c>ID.title.zh</c>, <c>ID.message</c>,
    /// <c>ID.message.zh</c>.
    /// </summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="defaultSeverity">The severity, unless the caller's options change it.</param>
    /// <param name="resources">The resources that hold the texts.</param>
    public DiagnosticDescriptor(string id, DiagnosticSeverity defaultSeverity, ResourceManager resources)
        : this(id, defaultSeverity, new LocalizedText(resources, id + ".title"), new LocalizedText(resources, id + ".message"))
    {
    }

    /// <summary>The permanent id, such as <c>GIR2001</c>.</summary>
    public string Id { get; }

    /// <summary>The severity, unless the caller's options change it.</summary>
    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>A short name of the problem.</summary>
    public LocalizedText Title { get; }

    /// <summary>The message with placeholders for the typed arguments.</summary>
    public LocalizedText Message { get; }

    /// <summary>What the diagnostic is about, told from its id.</summary>
    public DiagnosticCategory Category =>
        Id.Length == 7 && Id.StartsWith("GIR", StringComparison.Ordinal) && Id[3] is >= '0' and <= '6' ? (DiagnosticCategory)(Id[3] - '0')
        : DiagnosticCategory.Custom;

    /// <summary>
    /// The page that explains the diagnostic, relative to the project's root: <c>docs/diagnostics/ID.md</c>; <see langword="null"/> for a
    /// user's own id.
    /// </summary>
    public string? HelpLink => Category == DiagnosticCategory.Custom ? null : $"docs/diagnostics/{Id}.md";

    /// <summary>Returns <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
