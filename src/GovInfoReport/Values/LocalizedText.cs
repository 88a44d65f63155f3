using System.Globalization;
using System.Resources;

namespace GovInfoReport;

/// <summary>A text in English and Chinese.</summary>
/// <remarks>
/// Immutable and thread-safe; equal where both texts are. Chinese is chosen for every culture whose language is <c>zh</c>, English for all
/// others.
/// </remarks>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>
    /// A culture whose texts are Chinese, to be given to whatever takes one. It is there where the program runs without the data of
    /// cultures, too (<c>InvariantGlobalization</c>, as in small containers), where .NET itself knows no <c>zh</c>.
    /// </summary>
    public static CultureInfo ChineseCulture { get; } = new NamedCulture("zh");

    private readonly string? _english;
    private readonly string? _chinese;
    private readonly ResourceManager? _resources;
    private readonly string? _key;

    /// <summary>Makes a text of its two forms.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="chinese">The Chinese text.</param>
    public LocalizedText(string english, string chinese)
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(chinese);
        (_english, _chinese) = (english, chinese);
    }

    /// <summary>Makes a text that is read from resources when someone asks for it.</summary>
    /// <param name="resources">The resources; the Chinese text stands under the key with <c>.zh</c> appended.</param>
    /// <param name="key">The key of the English text.</param>
    public LocalizedText(ResourceManager resources, string key)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(key);
        (_resources, _key) = (resources, key);
    }

    /// <summary>Whether texts for a culture are Chinese.</summary>
    /// <param name="culture">The culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static bool IsChinese(CultureInfo? culture) =>
        (culture ?? CultureInfo.CurrentUICulture).Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text for a culture.</summary>
    /// <param name="culture">The culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="MissingManifestResourceException">The resources have no text under the key.</exception>
    public string ToString(CultureInfo? culture)
    {
        bool chinese = IsChinese(culture);
        if (_resources is null) return chinese ? _chinese! : _english!;
        string key = chinese ? _key + ".zh" : _key!;
        return _resources.GetString(key, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"There is no text '{key}' in {_resources.BaseName}.");
    }

    /// <summary>The text for <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => ToString(null);

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && _english == other._english && _chinese == other._chinese && _resources == other._resources
        && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_english, _chinese, _resources, _key);

    private sealed class NamedCulture(string name) : CultureInfo("")
    {
        public override string Name => name;
    }
}
